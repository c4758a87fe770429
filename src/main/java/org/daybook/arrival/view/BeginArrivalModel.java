package org.daybook.arrival.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.collections.ListChangeListener;
import org.daybook.arrival.BeginArrival;
import org.daybook.arrival.NewArrival;
import org.daybook.base.ArrivalId;
import org.daybook.base.DayText;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.desk.LineModel;
import org.daybook.desk.Place;

/** Whose earlier file is looked for, and where. */
public final class BeginArrivalModel {

    static final String SCHOOL = "school";
    static final String LEAD = "lead";
    static final String CONTACT = "contact";
    static final String JOINED = "joined";
    static final String HEARD = "heard";

    final ChosenChildren whose;
    final LineModel line;

    private final Surroundings around;
    private final BeginArrival begin;
    private List<ArrivalId> begun = List.of();

    public BeginArrivalModel(Surroundings around, BeginArrival begin, Place.BeginArrival place) {
        this.around = around;
        this.begin = begin;
        this.whose = new ChosenChildren(around.children());
        this.line = new LineModel(around.background(), around.today(), this::work, this::goOn);
        whose.children.addListener((ListChangeListener<Child>) _ -> known());
        around.children().withIds(place.children()).forEach(whose::choose);
    }

    /** What the school knows of the first one stands there, where nothing was typed yet. */
    private void known() {
        if (whose.children.isEmpty()) {
            return;
        }
        Child first = whose.children.getFirst();
        fill(SCHOOL, first.previousSchool());
        first.joinedOn().ifPresent(day -> fill(JOINED, Days.typed(day)));
    }

    private void fill(String field, String text) {
        if (line.typed(field).isBlank()) {
            line.text(field).set(text);
        }
    }

    private Callable<List<Problem>> work(LineModel typed) {
        whose.takeTheOnlyOne();
        Optional<LocalDate> joined = typed.day(JOINED, DayText.Sense.EITHER);
        NewArrival what =
                new NewArrival(
                        whose.children.stream().map(Child::id).toList(),
                        typed.typed(SCHOOL),
                        typed.typed(LEAD),
                        typed.typed(CONTACT),
                        joined,
                        typed.typed(HEARD));
        return () ->
                switch (begin.begin(what)) {
                    case BeginArrival.Outcome.Begun(List<ArrivalId> ids) -> {
                        begun = ids;
                        yield List.of();
                    }
                    case BeginArrival.Outcome.NotBegun(List<Problem> found) -> found;
                };
    }

    /** To the one that was begun; of several, to the list where they stand. */
    private void goOn() {
        around.navigator()
                .go(
                        begun.size() == 1
                                ? new Place.ArrivalSteps(begun.getFirst())
                                : new Place.ArrivalList());
    }

    void leave() {
        around.navigator().back();
    }
}

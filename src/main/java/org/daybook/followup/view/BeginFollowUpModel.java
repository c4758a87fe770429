package org.daybook.followup.view;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.base.DayText.Sense;
import org.daybook.base.Days;
import org.daybook.base.EntryId;
import org.daybook.base.FollowUpId;
import org.daybook.base.Problem;
import org.daybook.base.School;
import org.daybook.children.Child;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.When;
import org.daybook.desk.Offered;
import org.daybook.desk.Place;
import org.daybook.followup.BeginFollowUp;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.NewFollowUp;

/** What is to be followed up, as it is being written down. */
public final class BeginFollowUpModel {

    final ObjectProperty<FollowUpKind> kind = new SimpleObjectProperty<>(FollowUpKind.REFERRAL);
    final ObservableList<Child> children = FXCollections.observableArrayList();
    final StringProperty child = new SimpleStringProperty("");
    final StringProperty title = new SimpleStringProperty("");
    final StringProperty whom = new SimpleStringProperty("");
    final StringProperty begun = new SimpleStringProperty("");
    final StringProperty due = new SimpleStringProperty("");
    final StringProperty dueTime = new SimpleStringProperty("");
    final StringProperty words = new SimpleStringProperty("");
    final StringProperty prepare = new SimpleStringProperty("");
    final StringProperty prepareBy = new SimpleStringProperty("");
    final BooleanProperty working = new SimpleBooleanProperty();
    final ObservableList<Problem> problems = FXCollections.observableArrayList();

    /** What follows from the same entry already. */
    final ObservableList<FollowUp> already = FXCollections.observableArrayList();

    private final Surroundings around;
    private final FollowUpDeeds deeds;
    private final Optional<EntryId> entry;

    public BeginFollowUpModel(Surroundings around, FollowUpDeeds deeds, Place.BeginFollowUp place) {
        this.around = around;
        this.deeds = deeds;
        this.entry = place.entry();
        kind.set(FollowUpKind.valueOf(place.kind().value()));
        children.setAll(around.children().withIds(place.children()));
        begun.set(Days.typed(around.today()));
    }

    /** What the entry says that it comes from. */
    private record Origin(List<FollowUp> already, Optional<Decision> decision) {}

    /** Looks whether it is followed up already, and when and how it was decided. */
    void arrive() {
        entry.ifPresent(from -> around.background().run(() -> origin(from)).then(this::show));
    }

    private Origin origin(EntryId from) {
        return new Origin(
                deeds.followUps().from(from),
                deeds.entries()
                        .find(from)
                        .map(Entry::decisions)
                        .filter(decisions -> !decisions.isEmpty())
                        .map(List::getLast));
    }

    /** What was decided last week is not decided today; what is typed already stays. */
    private void show(Origin origin) {
        already.setAll(origin.already());
        origin.decision()
                .filter(_ -> title.get().isBlank())
                .ifPresent(decision -> {
                    title.set(decision.words());
                    begun.set(Days.typed(decision.at().atZone(School.ZONE).toLocalDate()));
                });
    }

    void open(FollowUp followUp) {
        around.navigator().go(new Place.FollowUpSteps(followUp.id()));
    }

    /** Children who fit what was typed and are not chosen yet. */
    List<Child> offered(String typed) {
        return around.children().find(typed).stream()
                .filter(found -> !children.contains(found))
                .toList();
    }

    String inWords(Child found) {
        return found.yearAndClass().isEmpty()
                ? found.name()
                : found.name() + ", " + found.yearAndClass();
    }

    void choose(Child found) {
        if (!children.contains(found)) {
            children.add(found);
        }
        child.set("");
    }

    void takeOut(Child chosen) {
        children.remove(chosen);
    }

    List<String> whomOffered(String typed) {
        return Offered.of(KindWords.whomOffered(kind.get()), typed);
    }

    void begin() {
        if (working.get()) {
            return;
        }
        takeTheOnlyOne();
        problems.clear();
        TypedDays typed = new TypedDays(around.today());
        NewFollowUp what = what(typed);
        if (!typed.problems().isEmpty()) {
            problems.setAll(typed.problems());
            return;
        }
        working.set(true);
        around.background()
                .run(() -> deeds.begin().begin(what))
                .then(this::show)
                .lastly(() -> working.set(false));
    }

    /** A name typed in full need not be chosen from the list as well. */
    private void takeTheOnlyOne() {
        List<Child> found = offered(child.get());
        if (found.size() == 1) {
            choose(found.getFirst());
        }
    }

    private NewFollowUp what(TypedDays typed) {
        FollowUpKind what = kind.get();
        boolean meets = what == FollowUpKind.MEETING;
        boolean hasDue = !KindWords.due(what).isEmpty();
        return new NewFollowUp(
                what,
                children.stream().map(Child::id).toList(),
                entry,
                title.get(),
                whom.get(),
                typed.day("begun", begun.get(), Sense.HAPPENED),
                hasDue ? typed.when("due", due.get(), meets ? dueTime.get() : "") : When.UNKNOWN,
                KindWords.words(what).isEmpty() ? "" : words.get(),
                meets ? prepare.get() : "",
                meets ? typed.when("prepare-by", prepareBy.get(), "") : When.UNKNOWN);
    }

    private void show(BeginFollowUp.Outcome outcome) {
        switch (outcome) {
            case BeginFollowUp.Outcome.Begun(FollowUpId id) ->
                    around.navigator().go(new Place.FollowUpSteps(id));
            case BeginFollowUp.Outcome.NotBegun(List<Problem> found) -> problems.setAll(found);
        }
    }

    void leave() {
        around.navigator().back();
    }
}

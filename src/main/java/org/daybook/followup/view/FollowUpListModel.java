package org.daybook.followup.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.desk.FollowUpKindName;
import org.daybook.desk.Place;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpBoard;
import org.daybook.followup.FollowUpPractice;
import org.daybook.followup.Standing;

/** Everything that is followed up: what is late first. */
public final class FollowUpListModel {

    private record Loaded(List<FollowUpRow> open, List<FollowUpRow> ended) {}

    private final Surroundings around;
    private final FollowUpDeeds deeds;
    private final ObjectProperty<FollowUpFilter> filter =
            new SimpleObjectProperty<>(FollowUpFilter.OPEN);
    private final ObservableList<FollowUpRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper saying = new ReadOnlyStringWrapper("");
    private Optional<Loaded> loaded = Optional.empty();

    public FollowUpListModel(Surroundings around, FollowUpDeeds deeds) {
        this.around = around;
        this.deeds = deeds;
        filter.subscribe(_ -> show());
    }

    ObjectProperty<FollowUpFilter> filterProperty() {
        return filter;
    }

    ObservableList<FollowUpRow> rows() {
        return rows;
    }

    /** "9 are open, 2 of them late."; empty until it is read. */
    ReadOnlyStringProperty sayingProperty() {
        return saying.getReadOnlyProperty();
    }

    void refresh() {
        around.background().run(this::read).then(this::show);
    }

    private Loaded read() {
        FollowUpPractice now = deeds.practices().current();
        List<FollowUp> all = deeds.followUps().all();
        return new Loaded(
                FollowUpBoard.of(all, now, around.today()).lines().stream()
                        .map(due -> FollowUpRow.of(due, around.children()))
                        .toList(),
                all.stream()
                        .filter(FollowUp::ended)
                        .sorted(Comparator.comparing(FollowUpListModel::endedOn).reversed())
                        .map(one ->
                                new FollowUpBoard.Due(one, Standing.of(one, now, around.today())))
                        .map(due -> FollowUpRow.of(due, around.children()))
                        .toList());
    }

    private static LocalDate endedOn(FollowUp followUp) {
        return followUp.end().orElseThrow().day();
    }

    private void show(Loaded found) {
        loaded = Optional.of(found);
        show();
    }

    private void show() {
        loaded.ifPresent(found -> {
            boolean over = filter.get() == FollowUpFilter.ENDED;
            rows.setAll(
                    (over ? found.ended() : found.open())
                            .stream().filter(filter.get()::lets).toList());
            saying.set(inWords(found.open()));
        });
    }

    private static String inWords(List<FollowUpRow> open) {
        if (open.isEmpty()) {
            return "Nothing is being followed up.";
        }
        long late =
                open.stream().filter(row -> row.standing().state() == Standing.State.LATE).count();
        String many = open.size() == 1 ? "1 is open" : open.size() + " are open";
        return many + (late == 0 ? ", none of them late." : ", " + late + " of them late.");
    }

    void open(FollowUpRow row) {
        around.navigator().go(new Place.FollowUpSteps(row.id()));
    }

    /** What the button at the end of the line says, where that is a step to record. */
    void go(FollowUpRow row) {
        around.navigator().go(new Place.FollowUpSteps(row.id(), row.asksForAStep()));
    }

    /** Begins with the kind that is looked at. */
    void begin() {
        String kind =
                rows.isEmpty() || filter.get() == FollowUpFilter.OPEN
                        ? FollowUpKindName.REFERRAL.value()
                        : rows.getFirst().kind().name();
        around.navigator()
                .go(
                        new Place.BeginFollowUp(
                                new FollowUpKindName(kind), List.of(), Optional.empty()));
    }

    /** Where the stages of escalation and the times are set. */
    void setStages() {
        around.navigator().go(new Place.PracticeSettings());
    }
}

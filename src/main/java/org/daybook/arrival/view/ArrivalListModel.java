package org.daybook.arrival.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.arrival.Arrival;
import org.daybook.arrival.ArrivalPractice;
import org.daybook.arrival.ArrivalStanding;
import org.daybook.arrival.ArrivalStanding.Near;
import org.daybook.arrival.Newcomers;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.base.SchoolDays;
import org.daybook.casework.Standing;
import org.daybook.casework.StatusKind;
import org.daybook.children.Child;
import org.daybook.desk.LineModel;
import org.daybook.desk.Place;

/** The files in: what is late first; and who joined of late and of whom nobody has asked. */
public final class ArrivalListModel {

    private record Loaded(List<ArrivalRow> rows, List<Child> unasked) {}

    private final Surroundings around;
    private final ArrivalDeeds deeds;
    private final ObjectProperty<ArrivalFilter> filter =
            new SimpleObjectProperty<>(ArrivalFilter.OPEN);
    private final ObservableList<ArrivalRow> rows = FXCollections.observableArrayList();
    private final ObservableList<Child> unasked = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper saying = new ReadOnlyStringWrapper("");
    private Optional<Loaded> loaded = Optional.empty();

    public ArrivalListModel(Surroundings around, ArrivalDeeds deeds) {
        this.around = around;
        this.deeds = deeds;
        filter.subscribe(_ -> show());
    }

    ObjectProperty<ArrivalFilter> filterProperty() {
        return filter;
    }

    ObservableList<ArrivalRow> rows() {
        return rows;
    }

    /** Who joined within a year and of whom nothing is recorded, the latest first. */
    ObservableList<Child> unasked() {
        return unasked;
    }

    /** "3 files are awaited, 1 of them late. 1 is here and not read."; empty until it is read. */
    ReadOnlyStringProperty sayingProperty() {
        return saying.getReadOnlyProperty();
    }

    boolean isRead() {
        return loaded.isPresent();
    }

    void refresh() {
        around.background().run(this::read).then(this::show);
    }

    private Loaded read() {
        ArrivalPractice practice = deeds.practices().current();
        SchoolDays days = around.days().get();
        List<Arrival> all = deeds.arrivals().all();
        Set<ChildId> onPlan =
                deeds.casework().all().stream()
                        .filter(one -> one.hasNow(StatusKind.CP_PLAN))
                        .map(Standing::child)
                        .collect(Collectors.toSet());
        List<ArrivalRow> found =
                all.stream()
                        .flatMap(one ->
                                around.children().withId(one.child()).stream()
                                        .map(child ->
                                                new ArrivalRow(
                                                        one,
                                                        child,
                                                        ArrivalStanding.of(
                                                                one,
                                                                practice,
                                                                days,
                                                                around.today()),
                                                        onPlan.contains(one.child()))))
                        .sorted(ArrivalRow.IN_ORDER)
                        .toList();
        return new Loaded(
                found, Newcomers.withinAYear(around.children().all(), all, around.today()));
    }

    private void show(Loaded found) {
        loaded = Optional.of(found);
        show();
    }

    private void show() {
        loaded.ifPresent(found -> {
            rows.setAll(found.rows().stream().filter(filter.get()::lets).toList());
            unasked.setAll(found.unasked());
            saying.set(inWords(found.rows()));
        });
    }

    private static String inWords(List<ArrivalRow> rows) {
        long awaited = count(rows, ArrivalFilter.AWAITED);
        long unread = count(rows, ArrivalFilter.UNREAD);
        long unacknowledged = count(rows, ArrivalFilter.UNACKNOWLEDGED);
        long late =
                rows.stream()
                        .filter(ArrivalFilter.OPEN::lets)
                        .filter(row -> row.standing().near() == Near.LATE)
                        .count();
        if (count(rows, ArrivalFilter.OPEN) == 0) {
            return "";
        }
        return Stream.of(
                        said(awaited, "file is awaited", "files are awaited"),
                        said(unread, "is here and not read", "are here and not read"),
                        said(unacknowledged, "is not acknowledged", "are not acknowledged"),
                        said(late, "is late", "are late"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String said(long many, String one, String several) {
        return many == 0 ? "" : many + " " + (many == 1 ? one : several) + ".";
    }

    private static long count(List<ArrivalRow> rows, ArrivalFilter which) {
        return rows.stream().filter(which::lets).count();
    }

    void open(ArrivalRow row) {
        around.navigator().go(new Place.ArrivalSteps(row.arrival().id()));
    }

    /** What the button at the end of the line says. */
    void go(ArrivalRow row) {
        around.navigator()
                .go(
                        row.standing().near() == Near.WAITING
                                ? new Place.TakeFileIn(Optional.of(row.arrival().id()))
                                : new Place.ArrivalSteps(row.arrival().id(), true));
    }

    void begin() {
        around.navigator().go(new Place.BeginArrival(List.of()));
    }

    void begin(Child child) {
        around.navigator().go(new Place.BeginArrival(List.of(child.id())));
    }

    void takeIn() {
        around.navigator().go(new Place.TakeFileIn(Optional.empty()));
    }

    void importPack() {
        around.navigator().go(new Place.ImportPack(Optional.empty()));
    }

    /** That the child was at no school before, with the reason. */
    LineModel none(Child child) {
        return new LineModel(
                around.background(), around.today(), typed -> none(child, typed), this::refresh);
    }

    private Callable<List<Problem>> none(Child child, LineModel typed) {
        String why = typed.typed("why");
        return () -> deeds.begin().none(child.id(), why).stream().toList();
    }
}

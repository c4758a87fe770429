package org.daybook.casework.view;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import org.daybook.casework.ListedStatus;
import org.daybook.casework.SettlePractice;
import org.daybook.casework.StatusFilter;
import org.daybook.casework.StatusKind;
import org.daybook.casework.StatusList;
import org.daybook.children.Child;
import org.daybook.desk.Place;
import org.jspecify.annotations.Nullable;

/** Who has which status, now and before; and which statuses call for an absence plan. */
public final class StatusListModel {

    /** A status with its child. */
    record Line(ListedStatus listed, Child child) {}

    private record Loaded(List<ListedStatus> all, Set<StatusKind> vulnerable) {}

    private final Surroundings around;
    private final SettlePractice settle;
    private final ObjectProperty<StatusFilter.Time> time =
            new SimpleObjectProperty<>(StatusFilter.Time.EVER);
    private final ObjectProperty<@Nullable StatusFilter> filter =
            new SimpleObjectProperty<>(StatusFilter.ALL);
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableSet<StatusKind> vulnerable =
            FXCollections.observableSet(new HashSet<>());
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper outcome = new ReadOnlyStringWrapper("");
    private List<ListedStatus> all = List.of();

    public StatusListModel(Surroundings around, SettlePractice settle) {
        this.around = around;
        this.settle = settle;
        time.subscribe((_, _) -> show());
        filter.subscribe((_, _) -> show());
    }

    public void refresh() {
        outcome.set("");
        LocalDate today = around.today();
        around.background()
                .run(() ->
                        new Loaded(
                                StatusList.of(around.casework().all(), today),
                                around.casework().practice().vulnerable()))
                .then(this::loaded);
    }

    private void loaded(Loaded found) {
        all = found.all();
        vulnerable.clear();
        vulnerable.addAll(found.vulnerable());
        show();
    }

    private void show() {
        StatusFilter sought = Optional.ofNullable(filter.get()).orElse(StatusFilter.ALL);
        lines.setAll(
                all.stream()
                        .filter(one -> sought.lets(one.status(), time.get()))
                        .flatMap(one ->
                                around
                                        .children()
                                        .withId(one.status().child())
                                        .map(child -> new Line(one, child))
                                        .stream())
                        .toList());
        long children = lines.stream().map(line -> line.child().id()).distinct().count();
        count.set(
                lines.isEmpty()
                        ? "Nobody, as far as it is written down."
                        : (children == 1 ? "1 child" : children + " children")
                                + (lines.size() == 1 ? "" : ", " + lines.size() + " statuses"));
    }

    public void open(Line line) {
        around.navigator().go(new Place.ChildFile(line.child().id()));
    }

    /** Keeps which statuses call for an absence plan. */
    public void keep() {
        Set<StatusKind> chosen = Set.copyOf(vulnerable);
        around.background()
                .run(() -> {
                    settle.vulnerable(chosen);
                    return chosen;
                })
                .then(_ -> outcome.set("Kept."));
    }

    LocalDate today() {
        return around.today();
    }

    public ObjectProperty<StatusFilter.Time> time() {
        return time;
    }

    public ObjectProperty<@Nullable StatusFilter> filter() {
        return filter;
    }

    ObservableList<Line> lines() {
        return lines;
    }

    public ObservableSet<StatusKind> vulnerable() {
        return vulnerable;
    }

    /** "3 children, 4 statuses". */
    public ReadOnlyStringProperty count() {
        return count.getReadOnlyProperty();
    }

    /** "Kept.", once it is. */
    public ReadOnlyStringProperty outcome() {
        return outcome.getReadOnlyProperty();
    }
}

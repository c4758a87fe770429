package org.daybook.children.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.daybook.children.Child;
import org.daybook.children.FindChildren;
import org.daybook.desk.Navigator;
import org.daybook.desk.Place;

/** Everybody, or whom the typed letters fit. */
public final class ChildListModel {

    /** Who is listed. */
    public enum Listed {
        ON_ROLL("On roll"),
        LEFT("Left"),
        EVERYBODY("Everybody");

        private final String words;

        Listed(String words) {
            this.words = words;
        }

        public String inWords() {
            return words;
        }
    }

    private final FindChildren find;
    private final Navigator navigator;
    private final Clock clock;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<Listed> listed = new SimpleObjectProperty<>(Listed.ON_ROLL);
    private final ObservableList<ChildLine> lines = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper nobodyKnown = new ReadOnlyBooleanWrapper(false);

    public ChildListModel(FindChildren find, Navigator navigator, Clock clock) {
        this.find = find;
        this.navigator = navigator;
        this.clock = clock;
        typed.subscribe((_, _) -> refresh());
        listed.subscribe((_, _) -> refresh());
    }

    public StringProperty typedProperty() {
        return typed;
    }

    public ObjectProperty<Listed> listedProperty() {
        return listed;
    }

    public ObservableList<ChildLine> lines() {
        return lines;
    }

    /** "24 children on roll", "No child fits “xy”." */
    public ReadOnlyStringProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /** True while Daybook holds no child at all. */
    public ReadOnlyBooleanProperty nobodyKnownProperty() {
        return nobodyKnown.getReadOnlyProperty();
    }

    /** Reads again who is known; the finder holds it in memory. */
    public void refresh() {
        LocalDate today = LocalDate.now(clock);
        List<Child> all = find.all();
        nobodyKnown.set(all.isEmpty());
        List<Child> fitting = typed.get().isBlank() ? all : find.find(typed.get());
        lines.setAll(
                fitting.stream()
                        .filter(wanted(today))
                        .map(child -> ChildLine.of(child, today))
                        .toList());
        count.set(all.isEmpty() ? "" : counted(lines.size()));
    }

    public void open(ChildLine line) {
        navigator.go(new Place.ChildFile(line.id()));
    }

    /** Opens the likeliest of those found; does nothing when there is none. */
    public void openFirst() {
        if (!lines.isEmpty()) {
            open(lines.getFirst());
        }
    }

    public void add() {
        navigator.go(new Place.AddChild());
    }

    public void importList() {
        navigator.go(new Place.ImportChildren());
    }

    public void statuses() {
        navigator.go(new Place.Statuses());
    }

    private Predicate<Child> wanted(LocalDate today) {
        return switch (listed.get()) {
            case ON_ROLL -> child -> child.onRoll(today);
            case LEFT -> child -> !child.onRoll(today);
            case EVERYBODY -> _ -> true;
        };
    }

    private String counted(int found) {
        if (!typed.get().isBlank()) {
            return found == 0
                    ? "Nobody fits “" + typed.get().strip() + "”" + among()
                    : Words.children(found) + " found";
        }
        return switch (listed.get()) {
            case ON_ROLL -> Words.children(found) + " on roll";
            case LEFT -> Words.children(found) + " who left";
            case EVERYBODY -> Words.children(found);
        };
    }

    private String among() {
        return switch (listed.get()) {
            case ON_ROLL -> " among the children on roll.";
            case LEFT -> " among the children who left.";
            case EVERYBODY -> ".";
        };
    }
}

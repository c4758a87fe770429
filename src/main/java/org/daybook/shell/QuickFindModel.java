package org.daybook.shell;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.desk.Navigator;

/** A few letters, what they find, and which line is chosen. */
public final class QuickFindModel {

    /** What stands under the field. */
    public sealed interface Shown {}

    /** Nothing is asked, so nothing stands there. */
    public record Nothing() implements Shown {}

    public record Lines(List<Found> found) implements Shown {

        public Lines {
            found = List.copyOf(found);
        }
    }

    /**
     * @param letters what was looked for
     */
    public record Nobody(String letters) implements Shown {}

    static final int MOST = 8;

    private final Function<String, List<Found>> finder;
    private final Navigator navigator;
    private final StringProperty letters = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(new Nothing());
    private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();

    /**
     * @param finder looks into what is at hand in memory, at every letter
     */
    QuickFindModel(Function<String, List<Found>> finder, Navigator navigator) {
        this.finder = finder;
        this.navigator = navigator;
        letters.subscribe(this::find);
    }

    public StringProperty lettersProperty() {
        return letters;
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Which line Enter opens, from 0. */
    public ReadOnlyIntegerProperty chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** Chooses another line; at either end it stays. */
    public void move(int lines) {
        if (shown.get() instanceof Lines all) {
            chosen.set(Math.clamp(chosen.get() + lines, 0, all.found().size() - 1));
        }
    }

    /** Goes to the chosen line. */
    public void open() {
        if (shown.get() instanceof Lines all) {
            open(all.found().get(chosen.get()));
        }
    }

    public void open(Found line) {
        clear();
        navigator.go(line.place());
    }

    public void clear() {
        letters.set("");
    }

    private void find(String typed) {
        chosen.set(0);
        if (typed.isBlank()) {
            shown.set(new Nothing());
            return;
        }
        List<Found> found = finder.apply(typed);
        shown.set(
                found.isEmpty()
                        ? new Nobody(typed.strip())
                        : new Lines(found.subList(0, Math.min(MOST, found.size()))));
    }
}

package org.daybook.chronology.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.chronology.ChronologyFilter;
import org.jspecify.annotations.Nullable;

/** What is chosen above a chronology: which entries, in which order, and whether the family's. */
public final class ListChoice {

    private final ObjectProperty<ListFilter.Kinds> kinds =
            new SimpleObjectProperty<>(ListFilter.Kinds.EVERYTHING);
    private final ObjectProperty<@Nullable String> category = new SimpleObjectProperty<>();
    private final ObjectProperty<ListFilter.Period> period =
            new SimpleObjectProperty<>(ListFilter.Period.ALL);
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty newestFirst = new SimpleBooleanProperty(true);
    private final BooleanProperty family = new SimpleBooleanProperty();

    /** Runs now and whenever another choice is made; not for the family, which is read first. */
    void whenChosen(Runnable action) {
        kinds.subscribe(action);
        category.subscribe(action);
        period.subscribe(action);
        text.subscribe(action);
        newestFirst.subscribe(action);
    }

    ChronologyFilter filter(LocalDate today) {
        return new ChronologyFilter(
                kinds.get().kinds(),
                Optional.ofNullable(category.get()),
                period.get().from(today),
                Optional.empty(),
                text.get());
    }

    /** Whether something is chosen that only the further filters show. */
    boolean further() {
        return !ListFilter.Kinds.often().contains(kinds.get())
                || category.get() != null
                || period.get() != ListFilter.Period.ALL
                || !text.get().isEmpty();
    }

    /** Back to everything; the order and the family stay as they are. */
    void clear() {
        kinds.set(ListFilter.Kinds.EVERYTHING);
        category.set(null);
        period.set(ListFilter.Period.ALL);
        text.set("");
    }

    void turnOrder() {
        newestFirst.set(!newestFirst.get());
    }

    public ObjectProperty<ListFilter.Kinds> kinds() {
        return kinds;
    }

    public ObjectProperty<@Nullable String> category() {
        return category;
    }

    public ObjectProperty<ListFilter.Period> period() {
        return period;
    }

    public StringProperty text() {
        return text;
    }

    public BooleanProperty newestFirst() {
        return newestFirst;
    }

    /** Whether the entries of those who belong to the child stand among its own. */
    public BooleanProperty family() {
        return family;
    }
}

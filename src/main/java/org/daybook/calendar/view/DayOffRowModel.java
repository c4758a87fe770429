package org.daybook.calendar.view;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import org.daybook.base.Days;
import org.daybook.calendar.DayOff;
import org.daybook.calendar.TypedYear.DayOffRow;
import org.jspecify.annotations.Nullable;

/** Days off while somebody types them. */
public final class DayOffRowModel extends RowModel {

    private final StringProperty first;
    private final StringProperty last;
    private final ObjectProperty<DayOff.@Nullable Kind> kind;
    private final StringProperty words;

    DayOffRowModel(String id, DayOffRow row, Runnable changed) {
        super(id, changed);
        this.first = text(row.first());
        this.last = text(row.last());
        this.kind = new SimpleObjectProperty<>(row.kind());
        this.words = text(row.words());
        kind.subscribe((_, _) -> changed());
    }

    static DayOffRow row(DayOff off) {
        return new DayOffRow(
                Days.typed(off.days().first()),
                off.days().oneDay() ? "" : Days.typed(off.days().last()),
                off.kind(),
                off.words());
    }

    /** What is neither is closed. */
    DayOffRow row() {
        DayOff.Kind chosen = kind.get();
        return new DayOffRow(
                first.get(), last.get(), chosen == null ? DayOff.Kind.CLOSED : chosen, words.get());
    }

    public StringProperty first() {
        return first;
    }

    /** Empty where it is one day. */
    public StringProperty last() {
        return last;
    }

    public ObjectProperty<DayOff.@Nullable Kind> kind() {
        return kind;
    }

    public StringProperty words() {
        return words;
    }
}

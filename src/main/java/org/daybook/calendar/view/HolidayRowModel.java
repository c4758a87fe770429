package org.daybook.calendar.view;

import javafx.beans.property.StringProperty;
import org.daybook.base.Days;
import org.daybook.calendar.HolidayChange;
import org.daybook.calendar.TypedYear.HolidayRow;

/** One more bank holiday while somebody types it. */
public final class HolidayRowModel extends RowModel {

    private final StringProperty day;
    private final StringProperty words;

    HolidayRowModel(String id, HolidayRow row, Runnable changed) {
        super(id, changed);
        this.day = text(row.day());
        this.words = text(row.words());
    }

    static HolidayRow row(HolidayChange one) {
        return new HolidayRow(Days.typed(one.day()), one.words());
    }

    HolidayRow row() {
        return new HolidayRow(day.get(), words.get());
    }

    public StringProperty day() {
        return day;
    }

    public StringProperty words() {
        return words;
    }
}

package org.daybook;

import java.util.function.Supplier;
import org.daybook.base.SchoolDays;
import org.daybook.calendar.Calendars;
import org.daybook.calendar.DaysInForce;
import org.daybook.calendar.store.JooqCalendars;
import org.daybook.vault.Store;

/** The school's calendar, built by hand. */
final class CalendarRoom {

    private final DaysInForce days;

    CalendarRoom(Store store) {
        Calendars calendars = new JooqCalendars(store);
        this.days = new DaysInForce(calendars);
    }

    /** For every room that counts school days. */
    Supplier<SchoolDays> days() {
        return days;
    }
}

package org.daybook.calendar;

import java.util.function.Supplier;
import org.daybook.base.SchoolDays;

/**
 * The school days by the calendar in force. May be asked on any thread, each time anew: the
 * calendar may change while the program runs.
 */
public final class DaysInForce implements Supplier<SchoolDays> {

    private final Calendars calendars;
    private volatile SchoolDays days;

    /** On the store's thread. */
    public DaysInForce(Calendars calendars) {
        this.calendars = calendars;
        this.days = calendars.current().days();
    }

    @Override
    public SchoolDays get() {
        return days;
    }

    /** On the store's thread, once the calendar was changed. */
    public void readAgain() {
        days = calendars.current().days();
    }
}

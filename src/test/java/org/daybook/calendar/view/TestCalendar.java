package org.daybook.calendar.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.calendar.Calendars;
import org.daybook.calendar.ChangeCalendar;
import org.daybook.calendar.CountedDay;
import org.daybook.calendar.DaysInForce;
import org.daybook.calendar.store.JooqCalendars;
import org.daybook.desk.Background;
import org.daybook.vault.TestStore;

/** A calendar of an empty store, on Tuesday 24 November 2026, with files that are on their way. */
final class TestCalendar {

    final TestStore daybook = TestStore.open();
    final Calendars calendars = new JooqCalendars(daybook.store());
    final DaysInForce days = new DaysInForce(calendars);
    final List<CountedDay> counted = new ArrayList<>();
    final CalendarModel model =
            new CalendarModel(
                    calendars,
                    new ChangeCalendar(daybook.journal(), calendars, days),
                    () -> List.copyOf(counted),
                    Background.direct(),
                    daybook.clock());

    /** A file due five school days after a day, by weekdays as far as was known then. */
    void fileCountedFrom(LocalDate from, LocalDate due) {
        counted.add(new CountedDay(due, by -> by.after(from, 5)));
    }
}

package org.daybook.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.calendar.Calendars;
import org.daybook.calendar.ChangeCalendar;
import org.daybook.calendar.DayOff;
import org.daybook.calendar.DaysInForce;
import org.daybook.calendar.ProposeYear;
import org.daybook.calendar.SchoolYear;
import org.daybook.calendar.Stretch;
import org.daybook.calendar.Term;
import org.daybook.calendar.YearDates;
import org.daybook.journal.Journal;

/**
 * The practice school's calendar: the usual dates of the last school year and of this one, with
 * INSET on the first day of autumn and of spring. The next year's are left to be proposed.
 */
final class PracticeCalendar {

    private PracticeCalendar() {}

    static void keep(Journal journal, Calendars calendars, PracticeDays days) {
        SchoolYear now = SchoolYear.of(LocalDate.now(days));
        new ChangeCalendar(journal, calendars, new DaysInForce(calendars))
                .change(Stream.of(now.before(), now).map(year -> dates(year, calendars)).toList());
    }

    private static YearDates dates(SchoolYear year, Calendars calendars) {
        List<Term> terms = ProposeYear.of(year, calendars.current());
        List<DayOff> inset =
                terms.stream()
                        .limit(2)
                        .map(term ->
                                new DayOff(
                                        Stretch.of(term.in().first()),
                                        DayOff.Kind.INSET,
                                        "Safeguarding training"))
                        .toList();
        return new YearDates(year, terms, inset, List.of());
    }
}

package org.daybook.calendar;

import java.util.List;
import java.util.stream.Collectors;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Keeps the dates of school years; every count goes by them from then on. */
public final class ChangeCalendar {

    private final Journal journal;
    private final Calendars calendars;
    private final DaysInForce days;

    public ChangeCalendar(Journal journal, Calendars calendars, DaysInForce days) {
        this.journal = journal;
        this.calendars = calendars;
        this.days = days;
    }

    /** In place of what the calendar said about these years; the others stay. */
    public SchoolCalendar change(List<YearDates> years) {
        String said =
                years.stream().map(one -> one.year().words()).collect(Collectors.joining(", "));
        SchoolCalendar next =
                journal.change(
                        Deed.of(Deed.Kind.SETTING_CHANGED).saying("School calendar " + said),
                        () -> keep(years));
        days.readAgain();
        return next;
    }

    private SchoolCalendar keep(List<YearDates> years) {
        SchoolCalendar next = calendars.current();
        for (YearDates dates : years) {
            next = next.with(dates);
        }
        calendars.put(next);
        return next;
    }
}

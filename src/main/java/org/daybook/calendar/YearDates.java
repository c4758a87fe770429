package org.daybook.calendar;

import java.util.List;

/** What a calendar says about one school year. */
public record YearDates(
        SchoolYear year, List<Term> terms, List<DayOff> daysOff, List<HolidayChange> holidays) {

    public YearDates {
        terms = List.copyOf(terms);
        daysOff = List.copyOf(daysOff);
        holidays = List.copyOf(holidays);
    }

    public boolean hasTerms() {
        return !terms.isEmpty();
    }
}

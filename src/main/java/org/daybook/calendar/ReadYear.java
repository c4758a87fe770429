package org.daybook.calendar;

import java.util.List;
import org.daybook.base.Problem;

/** Understands the dates of a school year, or says row by row what is wrong with them. */
public final class ReadYear {

    public static final String FIRST = "first";
    public static final String LAST = "last";
    public static final String HALF_FIRST = "half-first";
    public static final String HALF_LAST = "half-last";
    public static final String DAY = "day";

    public sealed interface Reading {
        record Read(YearDates dates) implements Reading {}

        /** What is wrong, for each row in the order in which they were typed. */
        record Unclear(
                List<List<Problem>> terms, List<List<Problem>> daysOff, List<List<Problem>> more)
                implements Reading {}
    }

    private ReadYear() {}

    public static Reading read(TypedYear typed) {
        SchoolYear year = typed.year();
        RowsRead<Term> terms = ReadTerms.of(typed.terms(), year);
        RowsRead<HolidayChange> holidays = ReadHolidays.of(typed);
        RowsRead<DayOff> off = ReadDaysOff.of(typed.daysOff(), year, terms.read(), holidays.read());
        return terms.clear() && holidays.clear() && off.clear()
                ? new Reading.Read(new YearDates(year, terms.read(), off.read(), holidays.read()))
                : new Reading.Unclear(terms.problems(), off.problems(), holidays.problems());
    }
}

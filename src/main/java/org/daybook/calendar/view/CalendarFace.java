package org.daybook.calendar.view;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.daybook.base.BankHolidays;
import org.daybook.calendar.CountedDay;
import org.daybook.calendar.DaysThatStay;
import org.daybook.calendar.SchoolCalendar;
import org.daybook.calendar.SchoolYear;
import org.daybook.calendar.YearFigures;

/**
 * What a calendar gives, for one school year and for the files that are on their way.
 *
 * @param saying by what school days are counted in that year
 * @param holidays the computed bank holidays of the year, in order
 */
public record CalendarFace(
        String saying, YearFigures figures, DaysThatStay stay, List<Holiday> holidays) {

    public CalendarFace {
        holidays = List.copyOf(holidays);
    }

    /**
     * @param inTerm whether the children would be in but for the holiday
     * @param elsewhere where it lies instead; empty where no terms are known
     */
    public record Holiday(LocalDate day, String name, boolean inTerm, String elsewhere) {}

    /**
     * @param kept the calendar that holds
     * @param calendar the one in the form
     */
    static CalendarFace of(
            SchoolCalendar kept,
            SchoolCalendar calendar,
            SchoolYear year,
            List<CountedDay> counted) {
        return new CalendarFace(
                saying(kept, year),
                YearFigures.of(calendar, year),
                DaysThatStay.of(counted, calendar.days()),
                holidays(calendar, year));
    }

    private static String saying(SchoolCalendar calendar, SchoolYear year) {
        return calendar.of(year).hasTerms()
                ? "School days are Mondays to Fridays in term, without half terms, days off and"
                        + " bank holidays. Every school day that Daybook counts goes by these"
                        + " dates."
                : "No term dates are kept for "
                        + year.words()
                        + " yet. Until they are, every weekday that is no bank holiday counts as a"
                        + " school day, in the holidays too.";
    }

    private static List<Holiday> holidays(SchoolCalendar calendar, SchoolYear year) {
        SortedMap<LocalDate, String> named = new TreeMap<>(BankHolidays.named(year.begins()));
        named.putAll(BankHolidays.named(year.begins() + 1));
        String elsewhere = calendar.of(year).hasTerms() ? "Outside term" : "";
        return named.entrySet().stream()
                .filter(one -> year.all().holds(one.getKey()))
                .map(one ->
                        new Holiday(
                                one.getKey(),
                                one.getValue(),
                                calendar.isInTerm(one.getKey()),
                                elsewhere))
                .toList();
    }
}

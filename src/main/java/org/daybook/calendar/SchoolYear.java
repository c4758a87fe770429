package org.daybook.calendar;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year, from the first of August to the end of July.
 *
 * @param begins the calendar year in which it begins
 */
public record SchoolYear(int begins) implements Comparable<SchoolYear> {

    public static SchoolYear of(LocalDate day) {
        return of(day.getMonthValue(), day.getYear());
    }

    /** The one in which a month of a calendar year lies; the month from 1 to 12. */
    static SchoolYear of(int month, int calendarYear) {
        return new SchoolYear(autumn(month) ? calendarYear : calendarYear - 1);
    }

    /** The calendar year in which a month of this school year lies. */
    int with(int month) {
        return autumn(month) ? begins : begins + 1;
    }

    private static boolean autumn(int month) {
        return month >= Month.AUGUST.getValue();
    }

    public Stretch all() {
        return new Stretch(
                LocalDate.of(begins, Month.AUGUST, 1), LocalDate.of(begins + 1, Month.JULY, 31));
    }

    /** Nearer to every day of the year than the same day a year before or after. */
    public LocalDate middle() {
        return LocalDate.of(begins + 1, Month.JANUARY, 30);
    }

    public SchoolYear next() {
        return new SchoolYear(begins + 1);
    }

    public SchoolYear before() {
        return new SchoolYear(begins - 1);
    }

    /** "2026/27". */
    public String words() {
        return "%d/%02d".formatted(begins, (begins + 1) % 100);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(begins, other.begins);
    }
}

package org.daybook.timeline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** How much time is looked at, from all years to a single week. */
public enum Zoom {
    YEARS("All years"),
    FIFTEEN_MONTHS("15 months"),
    TERM("Term"),
    MONTH("Month"),
    WEEK("Week");

    /** About as long as a term: fifteen weeks. */
    private static final int TERM_DAYS = 105;

    private static final int MONTH_DAYS = 35;
    private static final int WEEK_DAYS = 7;
    private static final int MONTHS_BACK = 14;

    private final String words;

    Zoom(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    public Zoom closer() {
        return switch (this) {
            case YEARS -> FIFTEEN_MONTHS;
            case FIFTEEN_MONTHS -> TERM;
            case TERM -> MONTH;
            case MONTH, WEEK -> WEEK;
        };
    }

    public Zoom wider() {
        return switch (this) {
            case YEARS, FIFTEEN_MONTHS -> YEARS;
            case TERM -> FIFTEEN_MONTHS;
            case MONTH -> TERM;
            case WEEK -> MONTH;
        };
    }

    /**
     * The days around one of them, as far as there is anything to see.
     *
     * @param around the day to be seen
     * @param all from the first to the last day that anything is known of
     */
    public Span around(LocalDate around, Span all) {
        return switch (this) {
            case YEARS -> years(all);
            case FIFTEEN_MONTHS -> months(around, all);
            case TERM -> weeks(around, TERM_DAYS, all);
            case MONTH -> weeks(around, MONTH_DAYS, all);
            case WEEK -> {
                LocalDate monday = monday(around);
                yield new Span(monday, monday.plusDays(WEEK_DAYS));
            }
        };
    }

    /** From the first month to the end of the last, and never less than fifteen months. */
    private static Span years(Span all) {
        LocalDate end = monthAfter(all.end());
        LocalDate least = end.minusMonths(MONTHS_BACK + 2L);
        LocalDate first = all.from().withDayOfMonth(1);
        return new Span(first.isBefore(least) ? first : least, end);
    }

    private static Span months(LocalDate around, Span all) {
        LocalDate last = monthAfter(all.end());
        LocalDate end = monthAfter(around.plusMonths(MONTHS_BACK / 2));
        LocalDate seen = end.isAfter(last) ? last : end;
        return new Span(seen.minusMonths(MONTHS_BACK + 2L), seen);
    }

    private static Span weeks(LocalDate around, int days, Span all) {
        LocalDate last = monday(all.end()).plusDays(WEEK_DAYS);
        LocalDate end = monday(around.plusDays(days / 2)).plusDays(WEEK_DAYS);
        LocalDate seen = end.isAfter(last) ? last : end;
        return new Span(seen.minusDays(days), seen);
    }

    private static LocalDate monthAfter(LocalDate day) {
        return day.withDayOfMonth(1).plusMonths(1);
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}

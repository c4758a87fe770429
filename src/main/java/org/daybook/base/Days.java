package org.daybook.base;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** How days and times are written, the same on every machine. */
public final class Days {

    private static final DateTimeFormatter WEEKDAY_LONG = format("EEE d MMM yyyy");
    private static final DateTimeFormatter WEEKDAY_SHORT = format("EEE d MMM");
    private static final DateTimeFormatter SHORT = format("d MMM yyyy");
    private static final DateTimeFormatter LONG = format("d MMMM yyyy");
    private static final DateTimeFormatter HEADING = format("EEEE d MMMM");
    private static final DateTimeFormatter TIME = format("HH:mm");

    private Days() {}

    /** {@code Fri 27 Nov 2026}, the form for everything that is kept. */
    public static String full(LocalDate day) {
        return tidy(WEEKDAY_LONG.format(day));
    }

    /** {@code Fri 27 Nov}, where the year is plain. */
    public static String brief(LocalDate day) {
        return tidy(WEEKDAY_SHORT.format(day));
    }

    /** {@code 27 Nov 2026}, as it stands in a field. */
    public static String typed(LocalDate day) {
        return tidy(SHORT.format(day));
    }

    /** {@code 27 November 2026}, for letters and covers. */
    public static String letter(LocalDate day) {
        return LONG.format(day);
    }

    /** {@code Friday 27 November}, for the top of a page. */
    public static String heading(LocalDate day) {
        return HEADING.format(day);
    }

    /** {@code 14:10}. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, School.LOCALE);
    }

    /**
     * Newer locale data shortens September to four letters in British English; one width reads
     * better in columns.
     */
    private static String tidy(String day) {
        return day.replace("Sept", "Sep");
    }
}

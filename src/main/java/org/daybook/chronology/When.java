package org.daybook.chronology;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as far as it is known, and a clock time or words.
 *
 * @param day empty when nobody knows it yet
 * @param time "10:05", "about 08:50", "end of break", or empty
 */
public record When(Optional<LocalDate> day, String time) {

    public static final When UNKNOWN = new When(Optional.empty(), "");

    private static final Pattern CLOCK =
            Pattern.compile("\\b([01]?\\d|2[0-3])[:.]([0-5]\\d)(?:\\s*([ap])\\.?m\\b)?", 2);

    public static When on(LocalDate day) {
        return new When(Optional.of(day), "");
    }

    public static When on(LocalDate day, String time) {
        return new When(Optional.of(day), time);
    }

    /** As {@link #stored()} wrote it; a text that begins with no day is the time in words. */
    static When stored(String text) {
        int space = text.indexOf(' ');
        String day = space < 0 ? text : text.substring(0, space);
        try {
            return on(LocalDate.parse(day), space < 0 ? "" : text.substring(space + 1));
        } catch (DateTimeParseException _) {
            return new When(Optional.empty(), text);
        }
    }

    /** One text for both: "2026-11-26 10:00". */
    String stored() {
        String written = day.map(LocalDate::toString).orElse("");
        return written.isEmpty() || time.isEmpty() ? written + time : written + " " + time;
    }

    /** The clock time in the words, wherever it stands; it orders the entries of one day. */
    public Optional<LocalTime> clock() {
        Matcher found = CLOCK.matcher(time);
        if (!found.find()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(found.group(1));
        String half = found.group(3);
        boolean afternoon = half != null && half.equalsIgnoreCase("p") && hour < 12;
        return Optional.of(
                LocalTime.of(afternoon ? hour + 12 : hour, Integer.parseInt(found.group(2))));
    }
}

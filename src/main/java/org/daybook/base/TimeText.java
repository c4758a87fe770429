package org.daybook.base;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as it is known: by the clock, or in words ("before lunch"), which are kept as they were
 * typed.
 */
public final class TimeText {

    /** What became of the typed words. */
    public sealed interface Outcome permits Clock, Words, Empty {}

    public record Clock(LocalTime time) implements Outcome {}

    public record Words(String words) implements Outcome {}

    public record Empty() implements Outcome {}

    private static final Pattern CLOCK =
            Pattern.compile("(\\d{1,2})(?:[:.h ]?(\\d{2}))? ?(am|pm)?");

    private static final Pattern FIGURES = Pattern.compile("\\b\\d{1,2}[:.]\\d{2}(?:\\b|[ap]m)");

    private TimeText() {}

    /**
     * What is asked about a text that is shaped like a clock time and is none, as {@code 99:99};
     * empty for words and for times.
     */
    public static Optional<String> question(String typed) {
        String text = typed.strip();
        return FIGURES.matcher(text.toLowerCase(Locale.ROOT)).matches()
                        && read(text) instanceof Words
                ? Optional.of("There is no " + text + " on the clock. Which time do you mean?")
                : Optional.empty();
    }

    /**
     * {@code 14:10}, {@code 1410}, {@code 2.10pm} and {@code 9am} are clock times; a bare {@code 9}
     * is words.
     */
    public static Outcome read(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return new Empty();
        }
        Matcher clock = CLOCK.matcher(text.toLowerCase(Locale.ROOT));
        if (!clock.matches() || (clock.group(2) == null && clock.group(3) == null)) {
            return new Words(text);
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
        boolean halfDay = clock.group(3) != null;
        if (minute > 59 || (halfDay ? hour < 1 || hour > 12 : hour > 23)) {
            return new Words(text);
        }
        int shift = halfDay ? ("pm".equals(clock.group(3)) ? 12 : 0) - (hour == 12 ? 12 : 0) : 0;
        return new Clock(LocalTime.of(hour + shift, minute));
    }
}

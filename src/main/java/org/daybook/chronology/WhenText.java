package org.daybook.chronology;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.DayText;
import org.daybook.base.DayText.Sense;
import org.daybook.base.Days;

/**
 * Reads a day with a time behind it from one field: "Today 12:00", "Wed 25 Nov, 10:05", "yesterday
 * after school".
 */
public final class WhenText {

    /** What became of the typed words. */
    public sealed interface Outcome permits Read, Unclear {}

    /** An empty text is no day and no time. */
    public record Read(When when) implements Outcome {}

    /**
     * @param sentence stands under the field
     */
    public record Unclear(String sentence) implements Outcome {}

    /** Longer than any day in any of its forms; what stands further behind is the time. */
    private static final int LONGEST_DAY = 60;

    /** Longer than any clock time; what is longer and has no day is no time either. */
    private static final int LONGEST_CLOCK = 8;

    private WhenText() {}

    /** The longest beginning that is a day is the day; what follows is the time. */
    public static Outcome read(String typed, LocalDate today, Sense sense) {
        String text = typed.strip();
        Outcome whole = day(text, "", today, sense);
        if (settled(whole)) {
            return whole;
        }
        for (int at = text.lastIndexOf(' ', LONGEST_DAY);
                at > 0;
                at = text.lastIndexOf(' ', at - 1)) {
            Outcome beginning = day(dayPart(text, at), text.substring(at), today, sense);
            if (settled(beginning)) {
                return beginning;
            }
        }
        return timeOfToday(text, today).orElse(whole);
    }

    /** As it stands in a field: "Wed 25 Nov 2026, 10:05". */
    public static String typed(When when) {
        String day = when.day().map(Days::full).orElse("");
        return day.isEmpty() || when.time().isEmpty()
                ? day + when.time()
                : day + ", " + when.time();
    }

    /** A day, or something so near to one that it is asked about. */
    private static boolean settled(Outcome outcome) {
        return switch (outcome) {
            case Read _ -> true;
            case Unclear(String sentence) -> sentence.contains("Did you mean");
        };
    }

    /** A bare clock time means today. */
    private static Optional<Outcome> timeOfToday(String text, LocalDate today) {
        When when = When.on(today, text);
        return text.length() <= LONGEST_CLOCK && when.clock().isPresent()
                ? Optional.of(new Read(when))
                : Optional.empty();
    }

    private static Outcome day(String day, String time, LocalDate today, Sense sense) {
        return switch (DayText.read(day, today, sense)) {
            case DayText.Read(LocalDate read) -> new Read(When.on(read, time.strip()));
            case DayText.Empty() -> new Read(When.UNKNOWN);
            case DayText.Unclear(String sentence) -> new Unclear(sentence);
        };
    }

    private static String dayPart(String text, int space) {
        String day = text.substring(0, space).strip();
        return day.endsWith(",") ? day.substring(0, day.length() - 1) : day;
    }
}

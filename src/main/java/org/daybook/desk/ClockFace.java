package org.daybook.desk;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import org.daybook.base.School;

/**
 * A clock in words, for a {@link ClockBand}.
 *
 * @param shape how near the day is: late, due soon, open or done
 * @param figure the one big number, or a word in its place
 * @param unit what the figure counts; may be empty
 * @param due when it is due, and what that is counted from
 * @param basis how that day was found; may be empty
 * @param days the strip, the day that is counted from first; may be empty
 */
public record ClockFace(
        Mark.Shape shape, String figure, String unit, String due, String basis, List<Day> days) {

    /** How a day of the strip looks. */
    public enum Kind {
        GONE,
        TODAY,
        AHEAD,
        DUE
    }

    /** A day of the strip: "Fri", "27", "due". */
    public record Day(String weekday, String number, String words, Kind kind) {

        public static Day of(LocalDate day, String words, Kind kind) {
            return new Day(
                    day.getDayOfWeek().getDisplayName(TextStyle.SHORT, School.LOCALE),
                    String.valueOf(day.getDayOfMonth()),
                    words,
                    kind);
        }

        String aloud() {
            return weekday + " " + number + ", " + words;
        }
    }

    public ClockFace {
        days = List.copyOf(days);
    }
}

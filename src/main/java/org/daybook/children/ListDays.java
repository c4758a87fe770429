package org.daybook.children;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.base.DayText;

/**
 * Days as schools' systems write them: 03/02/2017, 2017-02-03, 03-Feb-17, with or without a time of
 * nought. A list never says "Monday" or leaves out the year, so here those are not days.
 */
public final class ListDays {

    private static final String HOW =
            "This is not a day that Daybook can read. It reads 03/02/2017, 2017-02-03 and 03-Feb-2017.";
    private static final String MEANT = "Did you mean";
    private static final Pattern WITH_TIME =
            Pattern.compile("(\\S+|\\d+ \\p{L}+ \\d+)[T ]\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\.\\d+)?");
    private static final Pattern DAY =
            Pattern.compile(
                    "\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}([/.\\- ])(?:\\d{1,2}|\\p{L}{3,9})\\1(?:\\d{4}|\\d{2})");
    private static final Pattern SPELT = Pattern.compile(".*\\p{L}.*");

    private ListDays() {}

    /** The day, or a sentence about why it cannot be read; never empty for a filled cell. */
    public static DayText.Outcome read(String cell, LocalDate today) {
        Matcher withTime = WITH_TIME.matcher(cell);
        String bare = withTime.matches() ? withTime.group(1) : cell;
        if (!DAY.matcher(bare).matches()) {
            return new DayText.Unclear(HOW);
        }
        String typed = SPELT.matcher(bare).matches() ? bare.replaceAll("[/.\\-]", " ") : bare;
        DayText.Outcome outcome = DayText.read(typed, today, DayText.Sense.EITHER);
        boolean helps = outcome instanceof DayText.Unclear(String said) && said.contains(MEANT);
        return helps || outcome instanceof DayText.Read ? outcome : new DayText.Unclear(HOW);
    }
}

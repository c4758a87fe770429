package org.daybook.oversight;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * How late something is, or how soon.
 *
 * @param how "1 day late", "2 school days left"
 * @param since "Since Mon 23 Nov, 14:10", "Due Thu 26 Nov"; may be empty
 * @param day what orders the lines of one urgency
 */
public record Timing(Urgency urgency, String how, String since, LocalDate day) {

    /** The most pressing first. */
    public enum Urgency {
        LATE,
        SOON,
        OPEN
    }

    public static final Comparator<Timing> MOST_PRESSING =
            Comparator.comparing(Timing::urgency).thenComparing(Timing::day);

    public boolean late() {
        return urgency == Urgency.LATE;
    }

    /** "1 day", "3 school days". */
    public static String count(long many, String what) {
        return many + " " + what + (many == 1 ? "" : "s");
    }
}

package org.daybook.chronology;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A long time without an entry.
 *
 * @param from the day of the entry before it
 * @param to the day of the entry after it, or today
 */
public record Gap(LocalDate from, LocalDate to) {

    /** Shorter than this is an ordinary pause, until the school says otherwise. */
    static final int WEEKS = 6;

    public long weeks() {
        return ChronoUnit.WEEKS.between(from, to);
    }

    /** "No entry for 10 weeks". */
    public String words() {
        return "No entry for " + weeks() + " weeks";
    }
}

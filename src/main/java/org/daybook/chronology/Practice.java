package org.daybook.chronology;

import java.time.LocalTime;

/**
 * How this school does it. All of it can be changed; none of it is law in code.
 *
 * @param decideBefore the time of day by which a concern is decided
 * @param gapWeeks a time without an entry that is worth showing, in whole weeks, from 1
 */
public record Practice(Categories categories, LocalTime decideBefore, int gapWeeks) {

    public static Practice usual() {
        return new Practice(Categories.usual(), LocalTime.of(16, 0), Gap.WEEKS);
    }
}

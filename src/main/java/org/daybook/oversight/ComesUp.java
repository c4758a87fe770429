package org.daybook.oversight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.daybook.base.ChildId;

/**
 * Something with a day of its own in the days ahead.
 *
 * @param time as it was typed; may be empty
 * @param what "Core group"
 */
public record ComesUp(LocalDate day, String time, String what, List<ChildId> children) {

    public static final Comparator<ComesUp> SOONEST_FIRST =
            Comparator.comparing(ComesUp::day)
                    .thenComparing(ComesUp::time)
                    .thenComparing(ComesUp::what);

    public ComesUp {
        children = List.copyOf(children);
    }
}

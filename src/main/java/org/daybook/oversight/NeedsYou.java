package org.daybook.oversight;

import java.util.Comparator;
import java.util.List;
import org.daybook.base.ChildId;

/**
 * A line of the board.
 *
 * @param children whom it is about; empty where nobody is named yet
 * @param why one sentence
 */
public record NeedsYou(Group group, Timing timing, List<ChildId> children, String why, ToDo toDo) {

    /** By group, and in a group the most pressing first. */
    public static final Comparator<NeedsYou> IN_ORDER =
            Comparator.comparing(NeedsYou::group)
                    .thenComparing(NeedsYou::timing, Timing.MOST_PRESSING);

    public NeedsYou {
        children = List.copyOf(children);
    }
}

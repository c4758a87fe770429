package org.daybook.chronology;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ChildId;

/**
 * That an entry once stood in a child's file and was moved out of it, because it is about another
 * child. Nothing of what it says: that is the other child's.
 *
 * @param day the day that sorts it
 * @param on when it was moved
 */
public record MovedOut(LocalDate day, LocalDate on, String by) {

    /** Empty while the entry is about the child, though it had been moved out before. */
    public static Optional<MovedOut> of(Entry entry, ChildId child) {
        if (entry.child(child).isPresent()) {
            return Optional.empty();
        }
        return entry.turns().stream()
                .filter(turn -> turn.kind() == Turn.Kind.MOVED_OUT)
                .filter(turn -> turn.child().filter(child::equals).isPresent())
                .reduce((_, later) -> later)
                .map(turn -> new MovedOut(entry.day(), turn.on(), turn.by()));
    }
}

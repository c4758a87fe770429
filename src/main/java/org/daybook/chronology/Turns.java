package org.daybook.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.EntryId;

/** What the turns of one entry come to, read from the last of each sort. */
final class Turns {

    private Turns() {}

    static Optional<Turn> closing(List<Turn> turns) {
        return inForce(turns, Turn.Kind.CLOSED, Turn.Kind.REOPENED);
    }

    static Optional<Turn> withdrawal(List<Turn> turns) {
        return inForce(turns, Turn.Kind.WITHDRAWN, Turn.Kind.BROUGHT_BACK);
    }

    static Optional<Turn> merging(List<Turn> turns) {
        return inForce(turns, Turn.Kind.MERGED, Turn.Kind.BROUGHT_BACK);
    }

    static Optional<Turn> telling(List<Turn> turns) {
        return inForce(turns, Turn.Kind.REPORTER_TOLD, Turn.Kind.REPORTER_TOLD);
    }

    /** The entries that tell the same and stand with this one, in the order of merging. */
    static List<EntryId> tookIn(List<Turn> turns) {
        List<EntryId> others = new ArrayList<>();
        for (Turn turn : turns) {
            if (turn.kind() == Turn.Kind.TOOK_IN) {
                turn.other().ifPresent(others::add);
            } else if (turn.kind() == Turn.Kind.GAVE_BACK) {
                turn.other().ifPresent(others::remove);
            }
        }
        return List.copyOf(others);
    }

    /** The last of the two sorts, if it is of the first. */
    private static Optional<Turn> inForce(List<Turn> turns, Turn.Kind done, Turn.Kind undone) {
        Set<Turn.Kind> sort = done == undone ? Set.of(done) : Set.of(done, undone);
        return turns.stream()
                .filter(turn -> sort.contains(turn.kind()))
                .reduce((_, later) -> later)
                .filter(turn -> turn.kind() == done);
    }
}

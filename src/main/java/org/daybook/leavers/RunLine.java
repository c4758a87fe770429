package org.daybook.leavers;

import java.util.Comparator;
import java.util.Optional;
import org.daybook.casework.ChildStatus;
import org.daybook.children.Child;
import org.daybook.children.Names;

/**
 * One leaver as the list shows it.
 *
 * @param gravest the status in force that weighs most, where one does
 */
public record RunLine(Leaver leaver, Child child, Optional<ChildStatus> gravest, Stand stand) {

    /** A child on a plan first, then the other grave ones; then by name. */
    static final Comparator<RunLine> GRAVEST_FIRST =
            Comparator.comparing(
                            (RunLine line) -> line.gravest.map(ChildStatus::kind).orElse(null),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(line -> Names.folded(line.child.surname()))
                    .thenComparing(line -> Names.folded(line.child.name()))
                    .thenComparing(line -> line.child.id().value());
}

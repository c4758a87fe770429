package org.daybook.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.daybook.base.ChildId;

/**
 * The decision to keep a copy of a child's file here, or not to. It is never changed: a later one
 * stands beside it and is in force.
 *
 * @param seq from 1 for each child
 * @param kept false when nothing is to be kept
 * @param reviewOn when it is looked at again; always there for a copy that is kept
 */
public record KeptCopy(
        ChildId child,
        int seq,
        boolean kept,
        String why,
        Optional<LocalDate> reviewOn,
        LocalDate decidedOn,
        String decidedBy,
        Instant recordedAt,
        String recordedBy) {

    public KeptCopy {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** "A copy is kept", "No copy is kept". */
    public String inWords() {
        return kept ? "A copy is kept" : "No copy is kept";
    }
}

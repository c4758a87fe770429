package org.daybook.pack;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.TransferId;

/**
 * Words that stay behind when a file leaves: wherever they stand in it, in every wording.
 *
 * @param words exactly, without the spaces around them
 * @param note the lead's own; it never leaves; may be empty
 * @param putBack when the words may leave again after all
 */
public record Passage(
        UUID id,
        TransferId transfer,
        String words,
        Reason reason,
        String note,
        Instant markedAt,
        String markedBy,
        Optional<PutBack> putBack) {

    /** That it was put back, when and by whom. */
    public record PutBack(Instant at, String by) {}

    public boolean inForce() {
        return putBack.isEmpty();
    }
}

package org.daybook.pack;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daybook.attachments.AttachmentId;
import org.daybook.base.TransferId;

/**
 * A document that stays behind when a file leaves.
 *
 * @param why in the lead's words; the next lead reads them
 * @param putBack when it may leave again after all
 */
public record WithheldDocument(
        UUID id,
        TransferId transfer,
        AttachmentId document,
        String why,
        Instant decidedAt,
        String decidedBy,
        Optional<Passage.PutBack> putBack) {

    public boolean inForce() {
        return putBack.isEmpty();
    }
}

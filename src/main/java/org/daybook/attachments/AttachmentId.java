package org.daybook.attachments;

import java.util.UUID;

/** A file kept with an entry or with the draft of one. */
public record AttachmentId(UUID value) {

    public static AttachmentId fresh() {
        return new AttachmentId(UUID.randomUUID());
    }
}

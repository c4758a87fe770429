package org.daybook.handover;

import java.time.Instant;
import org.daybook.attachments.AttachmentId;
import org.daybook.attachments.FileKind;

/**
 * A file that belongs to an entry. Its bytes travel beside the record and are known by their
 * digest.
 *
 * @param position its place among the files of the entry, from 1
 * @param bytes its length
 * @param digest SHA-256 of the content, 64 hexadecimal digits
 */
public record HandedDocument(
        AttachmentId id,
        int position,
        String name,
        FileKind kind,
        long bytes,
        String digest,
        String note,
        Instant addedAt,
        String addedBy) {}

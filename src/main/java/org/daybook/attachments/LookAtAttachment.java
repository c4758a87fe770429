package org.daybook.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Opens a file to be looked at inside the program; that it was opened leaves a trace. */
public final class LookAtAttachment {

    /** More than this is not taken into memory to be shown. */
    static final long MOST_SHOWN_BYTES = 64L << 20;

    private static final String SAVE_OUTSIDE = " You can save a copy outside.";

    private final Journal journal;
    private final Attachments attachments;
    private final Contents contents;

    public LookAtAttachment(Journal journal, Attachments attachments, Contents contents) {
        this.journal = journal;
        this.attachments = attachments;
        this.contents = contents;
    }

    public Looked look(AttachmentId id) {
        return attachments.find(id).map(this::look).orElseGet(Looked.Gone::new);
    }

    private Looked look(Attachment attachment) {
        if (!attachment.kind().isShown()) {
            return new Looked.NotInside(
                    attachment, "This cannot be shown inside Daybook." + SAVE_OUTSIDE);
        }
        if (attachment.bytes() > MOST_SHOWN_BYTES) {
            return new Looked.NotInside(
                    attachment, "This is too large to be shown inside Daybook." + SAVE_OUTSIDE);
        }
        try (InputStream content = contents.open(attachment.sealed())) {
            byte[] bytes = content.readAllBytes();
            journal.trace(deed(Deed.Kind.ATTACHMENT_OPENED, attachment, attachments));
            return new Looked.Content(attachment, bytes);
        } catch (ContentFault fault) {
            return new Looked.NotInside(attachment, fault.sentence());
        } catch (IOException unread) {
            return new Looked.NotInside(
                    attachment, "This file could not be read from the disk. Try again.");
        }
    }

    static Deed deed(Deed.Kind kind, Attachment attachment, Attachments attachments) {
        return new Deed(
                kind,
                attachments.children(attachment.holder()),
                Optional.of(attachment.id().value()),
                attachment.kind().words());
    }
}

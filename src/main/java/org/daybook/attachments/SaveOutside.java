package org.daybook.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Writes a plain copy of a file to where somebody chose; that it left leaves a trace. */
public final class SaveOutside {

    private final Journal journal;
    private final Attachments attachments;
    private final Contents contents;

    public SaveOutside(Journal journal, Attachments attachments, Contents contents) {
        this.journal = journal;
        this.attachments = attachments;
        this.contents = contents;
    }

    /**
     * What stood there is replaced: the system has asked.
     *
     * @return why it was not saved; empty when it was
     */
    public Optional<String> save(AttachmentId id, Path to) {
        Attachment attachment = attachments.find(id).orElse(null);
        if (attachment == null) {
            return Optional.of("This file is no longer here.");
        }
        // The trace first: a copy that lies outside without a trace is worse than the reverse.
        journal.trace(LookAtAttachment.deed(Deed.Kind.EXPORTED, attachment, attachments));
        try (InputStream content = contents.open(attachment.sealed())) {
            return copied(content, to);
        } catch (ContentFault fault) {
            return Optional.of(fault.sentence());
        } catch (IOException unread) {
            return Optional.of("This file could not be read from the disk. Nothing was saved.");
        }
    }

    private static Optional<String> copied(InputStream content, Path to) {
        try {
            Files.copy(content, to, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (ContentFault fault) {
            return Optional.of(fault.sentence() + notSaved(to));
        } catch (IOException failed) {
            return Optional.of("The copy could not be written there." + notSaved(to));
        }
    }

    /** A part of a file is worse than none. */
    private static String notSaved(Path to) {
        try {
            Files.deleteIfExists(to);
            return " Nothing was saved. Choose another folder.";
        } catch (IOException stays) {
            return " What lies there now is not whole: delete it.";
        }
    }
}

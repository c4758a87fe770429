package org.daybook.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import org.daybook.attachments.AddAttachment;
import org.daybook.attachments.Added;
import org.daybook.attachments.Holder;
import org.daybook.attachments.Incoming;
import org.daybook.attachments.store.JooqAttachments;
import org.daybook.attachments.store.JooqFileLimit;
import org.daybook.attachments.store.SealedContents;
import org.daybook.base.EntryId;
import org.daybook.base.Progress;
import org.daybook.journal.Journal;
import org.daybook.vault.Store;
import org.daybook.vault.files.SealedFiles;

/** The files that some entries of the practice school have. */
final class PracticeFiles {

    private final AddAttachment add;

    PracticeFiles(Store store, Journal journal, SealedFiles sealed, Clock clock) {
        this.add =
                new AddAttachment(
                        journal,
                        new JooqAttachments(store),
                        new SealedContents(sealed),
                        new JooqFileLimit(store),
                        clock);
    }

    /**
     * Keeps a file with an entry.
     *
     * @param name of a file of the practice school
     */
    void keep(EntryId entry, String name) {
        Added added =
                add.add(new Holder.OfEntry(entry), Incoming.of(name, bytes(name)), Progress.UNSEEN);
        if (!(added instanceof Added.Kept)) {
            throw new IllegalStateException("The practice school has a file that cannot be kept");
        }
    }

    private static byte[] bytes(String name) {
        try (InputStream in = PracticeFiles.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

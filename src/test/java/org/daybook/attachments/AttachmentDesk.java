package org.daybook.attachments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.daybook.attachments.store.JooqAttachments;
import org.daybook.attachments.store.JooqFileLimit;
import org.daybook.attachments.store.SealedContents;
import org.daybook.base.Progress;
import org.daybook.vault.TestStore;
import org.daybook.vault.files.SealedFiles;
import org.daybook.vault.keys.DerivedKeys;
import org.daybook.vault.keys.MasterKey;

/** Every use case of attachments on a real store, with real sealed files in its folder. */
public final class AttachmentDesk {

    public final TestStore daybook;
    public final Path folder;
    public final SealedFiles sealed;
    public final Attachments attachments;
    public final Contents contents;
    public final FileLimit limit;
    public final AttachmentDeeds deeds;

    public AttachmentDesk(TestStore daybook) {
        this.daybook = daybook;
        this.folder = daybook.folder().resolve("files");
        try {
            this.sealed =
                    SealedFiles.in(folder, DerivedKeys.from(MasterKey.fresh(new SecureRandom())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.attachments = new JooqAttachments(daybook.store());
        this.contents = new SealedContents(sealed);
        this.limit = new JooqFileLimit(daybook.store());
        this.deeds =
                new AttachmentDeeds(
                        new AddAttachment(
                                daybook.journal(), attachments, contents, limit, daybook.clock()),
                        new TakeOutAttachment(daybook.journal(), attachments, daybook.clock()),
                        new LookAtAttachment(daybook.journal(), attachments, contents),
                        new SaveOutside(daybook.journal(), attachments, contents));
    }

    public Added add(Holder holder, String name, byte[] content) {
        return deeds.add().add(holder, Incoming.of(name, content), Progress.UNSEEN);
    }

    public Added add(Holder holder, Path file) {
        return deeds.add().add(holder, Incoming.of(file), Progress.UNSEEN);
    }

    /** Fails when it was not kept. */
    public Attachment kept(Holder holder, String name, byte[] content) {
        if (add(holder, name, content) instanceof Added.Kept(Attachment attachment)) {
            return attachment;
        }
        throw new AssertionError("not kept: " + name);
    }

    public static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /** How many sealed files lie in the folder. */
    public long sealedFiles() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sealed")).count();
        }
    }
}

package org.daybook.attachments.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Arrays;
import org.daybook.attachments.AddAttachment;
import org.daybook.attachments.Added;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.Attachments;
import org.daybook.attachments.Contents;
import org.daybook.attachments.Holder;
import org.daybook.attachments.Incoming;
import org.daybook.attachments.Samples;
import org.daybook.base.DraftId;
import org.daybook.base.Progress;
import org.daybook.base.School;
import org.daybook.journal.Journal;
import org.daybook.journal.store.JooqJournal;
import org.daybook.vault.Checked;
import org.daybook.vault.Creating;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Restoring;
import org.daybook.vault.SafeCopies;
import org.daybook.vault.SafeCopy;
import org.daybook.vault.TestStore;
import org.daybook.vault.Unlocking;
import org.daybook.vault.Vault;
import org.daybook.vault.files.SealedName;
import org.daybook.vault.keys.Argon2Cost;
import org.daybook.vault.keys.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of an entry goes along in a safe copy, comes back with it, and is checked with it. */
class AttachmentSafeCopyTest {

    private static final String PHRASE = "seven lanterns by the mill";
    private static final Clock CLOCK = Clock.fixed(TestStore.NOW, School.ZONE);
    private static final Holder DRAFT = new Holder.OfDraft(DraftId.fresh());
    private static final byte[] DRAWING = Samples.picture("png");

    @TempDir Path folder;

    @Test
    void an_attachment_comes_back_from_a_safe_copy() throws IOException {
        Path copy;
        try (OpenVault vault = made()) {
            kept(vault);
            copy = made(vault);
        }
        Path elsewhere = folder.resolve("elsewhere");
        assertThat(SafeCopies.restore(copy, elsewhere)).isInstanceOf(Restoring.Restored.class);
        try (OpenVault back = opened(elsewhere)) {
            Attachments attachments = new JooqAttachments(back.store());
            Attachment attachment = attachments.of(DRAFT).getFirst();
            assertThat(attachment.name()).isEqualTo("drawing.png");
            assertThat(read(new SealedContents(back.files()), attachment)).isEqualTo(DRAWING);
        }
    }

    @Test
    void an_attachment_that_is_gone_or_broken_is_counted_by_the_check() throws IOException {
        try (OpenVault vault = made()) {
            Attachment attachment = kept(vault);
            assertThat(vault.check(Progress.UNSEEN)).isEqualTo(new Checked(true, 1, 0, 0));

            Path lying = vault.files().path(new SealedName(attachment.sealed()));
            byte[] bytes = Files.readAllBytes(lying);
            byte[] broken = Arrays.copyOf(bytes, bytes.length - 1);
            Files.write(lying, broken);
            assertThat(vault.check(Progress.UNSEEN)).isEqualTo(new Checked(true, 1, 1, 0));

            Files.delete(lying);
            assertThat(vault.check(Progress.UNSEEN)).isEqualTo(new Checked(true, 0, 0, 1));
        }
    }

    @Test
    void adding_the_same_file_again_mends_a_broken_one() throws IOException {
        try (OpenVault vault = made()) {
            Attachment attachment = kept(vault);
            Files.write(vault.files().path(new SealedName(attachment.sealed())), new byte[9]);
            add(vault);
            assertThat(vault.check(Progress.UNSEEN).isSound()).isTrue();
        }
    }

    private OpenVault made() {
        Creating creating =
                vault(folder.resolve("records"))
                        .create("Hollowbrook Primary", Passphrase.of(PHRASE));
        return ((Creating.Created) creating).vault();
    }

    private static OpenVault opened(Path where) {
        return ((Unlocking.Opened) vault(where).open(Passphrase.of(PHRASE))).vault();
    }

    private static Vault vault(Path where) {
        return new Vault(where, Argon2Cost.LEAST, new SecureRandom());
    }

    private Path made(OpenVault vault) throws IOException {
        Path copies = Files.createDirectory(folder.resolve("copies"));
        return ((SafeCopy.Made) new SafeCopies(CLOCK).make(vault, copies)).file();
    }

    private static Attachment kept(OpenVault vault) {
        return ((Added.Kept) add(vault)).attachment();
    }

    private static Added add(OpenVault vault) {
        Journal journal = new JooqJournal(vault.store(), () -> TestStore.LEAD, CLOCK);
        return new AddAttachment(
                        journal,
                        new JooqAttachments(vault.store()),
                        new SealedContents(vault.files()),
                        new JooqFileLimit(vault.store()),
                        CLOCK)
                .add(DRAFT, Incoming.of("drawing.png", DRAWING), Progress.UNSEEN);
    }

    private static byte[] read(Contents contents, Attachment attachment) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InputStream in = contents.open(attachment.sealed())) {
            in.transferTo(out);
        }
        return out.toByteArray();
    }
}

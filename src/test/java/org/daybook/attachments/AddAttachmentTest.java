package org.daybook.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.attachments.AttachmentDesk.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.daybook.base.DraftId;
import org.daybook.base.Progress;
import org.daybook.journal.Deed;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class AddAttachmentTest {

    private static final Holder DRAFT = new Holder.OfDraft(DraftId.fresh());

    @RegisterExtension final TestStore daybook = new TestStore();
    @TempDir Path outside;
    private AttachmentDesk desk;

    @BeforeEach
    void open() {
        desk = new AttachmentDesk(daybook);
    }

    @Test
    void a_file_comes_in_under_what_it_is_with_who_and_when() throws IOException {
        Attachment kept = desk.kept(DRAFT, "drawing.png", Samples.picture("png"));
        assertThat(desk.attachments.of(DRAFT)).containsExactly(kept);
        assertThat(kept.kind()).isEqualTo(FileKind.PNG);
        assertThat(kept.addedBy()).isEqualTo(TestStore.LEAD);
        assertThat(kept.addedAt()).isEqualTo(TestStore.NOW);
        try (InputStream content = desk.contents.open(kept.sealed())) {
            assertThat(content.readAllBytes()).isEqualTo(Samples.picture("png"));
        }
        assertThat(desk.daybook.journal().latest(1).getFirst().deed().kind())
                .isEqualTo(Deed.Kind.ATTACHMENT_ADDED);
    }

    @Test
    void a_file_that_claims_another_kind_is_kept_under_what_it_is_and_says_so() {
        Attachment kept = desk.kept(DRAFT, "letter.pdf", Samples.picture("png"));
        assertThat(kept.disguise())
                .hasValue("The name says PDF; what it holds is a picture (PNG).");
        assertThat(kept.outsideName()).isEqualTo("letter.pdf.png");
    }

    @Test
    void a_name_that_fits_says_nothing() {
        assertThat(desk.kept(DRAFT, "a.JPG", Samples.picture("jpeg")).disguise()).isEmpty();
        assertThat(desk.kept(DRAFT, "no ending", Samples.picture("gif")).disguise()).isEmpty();
    }

    @Test
    void programs_and_scripts_are_refused_whatever_they_are_called() throws IOException {
        byte[] program = {'M', 'Z', 0, 0, 3, 0};
        assertThat(refusal(desk.add(DRAFT, "letter.pdf", program))).contains("program or a script");
        assertThat(refusal(desk.add(DRAFT, "run.sh", text("#!/bin/sh\n"))))
                .contains("program or a script");
        assertThat(desk.attachments.of(DRAFT)).isEmpty();
        assertThat(desk.sealedFiles()).isZero();
    }

    @Test
    void an_empty_file_a_folder_and_a_file_that_is_gone_are_refused_in_a_sentence()
            throws IOException {
        Path empty = Files.createFile(outside.resolve("empty.txt"));
        assertThat(refusal(desk.add(DRAFT, empty))).startsWith("The file is empty.");
        assertThat(refusal(desk.add(DRAFT, outside))).startsWith("That is a folder.");
        assertThat(refusal(desk.add(DRAFT, outside.resolve("gone.txt"))))
                .startsWith("The file is no longer where it was.");
        assertThat(desk.sealedFiles()).isZero();
    }

    @Test
    @Tag("long")
    void two_hundred_megabytes_are_accepted_with_progress() throws IOException {
        accepted(200L << 20);
    }

    @Test
    void a_film_of_some_seconds_is_accepted_with_progress() throws IOException {
        accepted(12L << 20);
    }

    private void accepted(long bytes) throws IOException {
        List<Long> told = new ArrayList<>();
        Added added =
                desk.deeds.add().add(DRAFT, large(bytes, bytes), new Watch(told, Long.MAX_VALUE));
        assertThat(added)
                .isInstanceOfSatisfying(
                        Added.Kept.class,
                        kept -> assertThat(kept.attachment().bytes()).isEqualTo(bytes));
        assertThat(told).hasSize((int) (bytes >> 20)).isSorted();
        assertThat(desk.sealedFiles()).isEqualTo(1);
    }

    @Test
    void one_byte_more_is_refused_in_a_sentence_before_it_is_read() throws IOException {
        long bytes = (200L << 20) + 1;
        Added added = desk.deeds.add().add(DRAFT, large(bytes, bytes), Progress.UNSEEN);
        assertThat(refusal(added)).startsWith("The file is larger than 200 MB");
        assertThat(desk.sealedFiles()).isZero();
    }

    @Test
    void a_file_that_grows_beyond_the_limit_while_it_is_read_leaves_nothing() throws IOException {
        desk.daybook.journal().change(Deed.of(Deed.Kind.SETTING_CHANGED), () -> desk.limit.put(1));
        Added added = desk.deeds.add().add(DRAFT, large(1000, 3L << 20), Progress.UNSEEN);
        assertThat(refusal(added)).startsWith("The file is larger than 1 MB");
        assertThat(desk.folder).isEmptyDirectory();
    }

    @Test
    void a_file_that_vanishes_while_it_is_read_leaves_nothing() throws IOException {
        Incoming vanishing = new Made(1 << 20, 1 << 20, 300_000);
        Added added = desk.deeds.add().add(DRAFT, vanishing, Progress.UNSEEN);
        assertThat(refusal(added)).contains("could not be read to its end");
        assertThat(desk.attachments.of(DRAFT)).isEmpty();
        assertThat(desk.folder).isEmptyDirectory();
    }

    @Test
    void one_who_cancels_keeps_nothing_of_it() throws IOException {
        assertThatThrownBy(() ->
                        desk.deeds
                                .add()
                                .add(
                                        DRAFT,
                                        large(9L << 20, 9L << 20),
                                        new Watch(new ArrayList<>(), 3L << 20)))
                .isInstanceOf(CancellationException.class);
        assertThat(desk.attachments.of(DRAFT)).isEmpty();
        assertThat(desk.folder).isEmptyDirectory();
    }

    @Test
    void the_same_content_twice_is_said_and_not_kept_twice() {
        Attachment first = desk.kept(DRAFT, "a.txt", text("The same words."));
        assertThat(desk.add(DRAFT, "b.txt", text("The same words.")))
                .isEqualTo(new Added.AlreadyThere(first));
        assertThat(desk.attachments.of(DRAFT)).containsExactly(first);
    }

    @Test
    void the_same_content_with_another_entry_is_one_sealed_file() throws IOException {
        desk.kept(DRAFT, "a.txt", text("The same words."));
        desk.kept(new Holder.OfDraft(DraftId.fresh()), "b.txt", text("The same words."));
        assertThat(desk.sealedFiles()).isEqualTo(1);
    }

    @Test
    void the_name_is_kept_as_it_was_and_shown_harmless() {
        Attachment kept = desk.kept(DRAFT, "../let\u202eter.txt", text("words"));
        Attachment read = desk.attachments.find(kept.id()).orElseThrow();
        assertThat(read.name()).isEqualTo("../let\u202eter.txt");
        assertThat(read.shownName()).isEqualTo("_._let_ter.txt");
        assertThat(refusal(desk.add(DRAFT, "n".repeat(401), text("words")))).contains("too long");
    }

    private static String refusal(Added added) {
        return ((Added.Refused) added).sentence();
    }

    private static Incoming large(long said, long real) {
        return new Made(said, real, Long.MAX_VALUE);
    }

    /** Remembers what it was told, and stops after so many bytes. */
    private record Watch(List<Long> told, long stopAfter) implements Progress {

        @Override
        public void at(long done, long all) {
            told.add(done);
        }

        @Override
        public boolean cancelled() {
            return !told.isEmpty() && told.getLast() >= stopAfter;
        }
    }

    /** A file of zeros that breaks off at some byte. */
    private record Made(long bytes, long real, long breaksAt) implements Incoming {

        @Override
        public String name() {
            return "film.bin";
        }

        @Override
        public boolean isFolder() {
            return false;
        }

        @Override
        public InputStream open() {
            return new InputStream() {
                private long at;

                @Override
                public int read() throws IOException {
                    byte[] one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0];
                }

                @Override
                public int read(byte[] into, int from, int length) throws IOException {
                    if (at >= breaksAt) {
                        throw new IOException("gone");
                    }
                    int count = (int) Math.min(length, real - at);
                    at += count;
                    return count == 0 ? -1 : count;
                }
            };
        }
    }
}

package org.daybook.attachments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.attachments.AttachmentDesk.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybook.base.DraftId;
import org.daybook.base.EntryId;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.TestSchool;
import org.daybook.journal.Deed;
import org.daybook.vault.TestStore;
import org.daybook.vault.files.SealedName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** From the draft to the entry, out of it, and out of the house. */
class AttachmentLifeTest {

    private static final DraftId DRAFT = DraftId.fresh();
    private static final Holder OF_DRAFT = new Holder.OfDraft(DRAFT);

    @RegisterExtension final TestStore daybook = new TestStore();
    @TempDir Path outside;
    private AttachmentDesk desk;
    private TestSchool school;
    private EntryId entry;
    private Holder ofEntry;

    @BeforeEach
    void open() {
        desk = new AttachmentDesk(daybook);
        school = new TestSchool(daybook);
        Entry recorded =
                school.recorded(EntryKind.CONCERN, TestSchool.TODAY, "At break.", school.nell.id());
        entry = recorded.id();
        ofEntry = new Holder.OfEntry(entry);
    }

    @Test
    void a_drafts_files_belong_to_its_entry_from_then_on() {
        Attachment there = desk.kept(ofEntry, "first.txt", text("first"));
        Attachment one = desk.kept(OF_DRAFT, "one.txt", text("one"));
        Attachment two = desk.kept(OF_DRAFT, "two.txt", text("two"));
        daybook.journal()
                .change(
                        Deed.of(Deed.Kind.ENTRY_RECORDED),
                        () -> desk.attachments.takeOver(DRAFT, entry));
        assertThat(desk.attachments.of(OF_DRAFT)).isEmpty();
        assertThat(desk.attachments.of(ofEntry))
                .extracting(Attachment::id)
                .containsExactly(there.id(), one.id(), two.id());
        assertThat(desk.attachments.of(List.of(entry)).get(entry)).hasSize(3);
    }

    @Test
    void a_drafts_files_go_with_it() {
        desk.kept(OF_DRAFT, "one.txt", text("one"));
        Attachment other = desk.kept(ofEntry, "one.txt", text("one"));
        daybook.journal()
                .change(Deed.of(Deed.Kind.DRAFT_LET_GO), () -> desk.attachments.letGo(DRAFT));
        assertThat(desk.attachments.of(OF_DRAFT)).isEmpty();
        assertThat(desk.deeds.look().look(other.id())).isInstanceOf(Looked.Content.class);
    }

    @Test
    void taking_a_file_out_of_an_entry_needs_a_reason_and_leaves_the_line() {
        Attachment kept = desk.kept(ofEntry, "letter.txt", text("words"));
        assertThat(desk.deeds.takeOut().takeOut(kept.id(), "  ")).isPresent();
        assertThat(desk.attachments.of(ofEntry)).allMatch(Attachment::isIn);

        assertThat(desk.deeds.takeOut().takeOut(kept.id(), " another child\u2019s letter "))
                .isEmpty();
        Attachment out = desk.attachments.of(ofEntry).getFirst();
        assertThat(out.takenOut())
                .hasValue(
                        new Attachment.TakenOut(
                                TestStore.NOW, TestStore.LEAD, "another child\u2019s letter"));
        assertThat(desk.sealed.path(new SealedName(out.sealed()))).exists();
        assertThat(desk.deeds.takeOut().takeOut(kept.id(), "again")).isEmpty();
        assertThat(desk.attachments.of(ofEntry).getFirst()).isEqualTo(out);
    }

    @Test
    void what_was_taken_out_can_be_added_again() {
        Attachment kept = desk.kept(ofEntry, "letter.txt", text("words"));
        desk.deeds.takeOut().takeOut(kept.id(), "by mistake");
        Attachment again = desk.kept(ofEntry, "letter.txt", text("words"));
        assertThat(again.position()).isEqualTo(2);
    }

    @Test
    void a_drafts_file_goes_without_a_word() {
        Attachment kept = desk.kept(OF_DRAFT, "letter.txt", text("words"));
        assertThat(desk.deeds.takeOut().takeOut(kept.id(), "")).isEmpty();
        assertThat(desk.attachments.find(kept.id())).isEmpty();
    }

    @Test
    void every_deed_stands_in_the_journal_of_the_child() {
        Attachment kept = desk.kept(ofEntry, "letter.txt", text("words"));
        desk.deeds.look().look(kept.id());
        desk.deeds.save().save(kept.id(), outside.resolve("copy.txt"));
        desk.deeds.takeOut().takeOut(kept.id(), "by mistake");
        assertThat(daybook.journal().about(school.nell.id()))
                .extracting(trace -> trace.deed().kind())
                .startsWith(
                        Deed.Kind.ATTACHMENT_TAKEN_OUT,
                        Deed.Kind.EXPORTED,
                        Deed.Kind.ATTACHMENT_OPENED,
                        Deed.Kind.ATTACHMENT_ADDED);
        assertThat(daybook.journal().latest(4))
                .allSatisfy(trace ->
                        assertThat(trace.deed().detail()).doesNotContain("letter", "Nell"));
    }

    @Test
    void a_copy_outside_is_the_whole_file() throws IOException {
        Attachment kept = desk.kept(ofEntry, "drawing.png", Samples.picture("png"));
        Path copy = outside.resolve("drawing.png");
        assertThat(desk.deeds.save().save(kept.id(), copy)).isEmpty();
        assertThat(copy).hasBinaryContent(Samples.picture("png"));
    }

    @Test
    void a_copy_that_cannot_be_written_is_said() {
        Attachment kept = desk.kept(ofEntry, "letter.txt", text("words"));
        assertThat(desk.deeds.save().save(kept.id(), outside.resolve("no/such/folder.txt")))
                .hasValueSatisfying(sentence ->
                        assertThat(sentence).startsWith("The copy could not be written there."));
    }

    @Test
    void a_file_whose_seal_is_broken_is_never_shown_nor_saved() throws IOException {
        Attachment kept = desk.kept(ofEntry, "letter.txt", text("words"));
        Path lying = desk.sealed.path(new SealedName(kept.sealed()));
        byte[] bytes = Files.readAllBytes(lying);
        bytes[bytes.length - 1] ^= 1;
        Files.write(lying, bytes);
        assertThat(desk.deeds.look().look(kept.id()))
                .isInstanceOfSatisfying(
                        Looked.NotInside.class,
                        not -> assertThat(not.sentence()).contains("bring the attachment back"));
        assertThat(desk.deeds.save().save(kept.id(), outside.resolve("copy.txt"))).isPresent();
        assertThat(outside.resolve("copy.txt")).doesNotExist();
    }

    @Test
    void what_cannot_be_shown_is_said_without_opening_it() {
        Attachment film =
                desk.kept(
                        ofEntry,
                        "film.mp4",
                        new byte[] {0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'});
        assertThat(desk.deeds.look().look(film.id()))
                .isInstanceOfSatisfying(
                        Looked.NotInside.class,
                        not -> assertThat(not.sentence()).contains("save a copy outside"));
        assertThat(desk.deeds.look().look(AttachmentId.fresh())).isInstanceOf(Looked.Gone.class);
    }

    @Test
    void an_id_is_an_entrys_or_else_a_drafts() {
        assertThat(desk.attachments.holder(entry.value())).isEqualTo(ofEntry);
        assertThat(desk.attachments.holder(DRAFT.value())).isEqualTo(OF_DRAFT);
        assertThat(desk.attachments.children(ofEntry)).containsExactly(school.nell.id());
        assertThat(desk.attachments.children(OF_DRAFT)).isEmpty();
    }

    @Test
    void only_a_size_that_can_be_sealed_is_set() {
        ChangeFileLimit change = new ChangeFileLimit(daybook.journal(), desk.limit);
        for (String typed : List.of("", "0", "251", "99999", "ten", "-3", "1.5")) {
            assertThat(change.change(typed)).isPresent();
        }
        assertThat(change.change(" 50 ")).isEmpty();
        assertThat(desk.limit.megabytes()).isEqualTo(50);
    }

    @Test
    void the_limit_is_the_schools_own_within_what_can_be_sealed() {
        assertThat(desk.limit.megabytes()).isEqualTo(FileLimit.USUAL_MEGABYTES);
        daybook.journal().change(Deed.of(Deed.Kind.SETTING_CHANGED), () -> desk.limit.put(9_999));
        assertThat(desk.limit.megabytes()).isEqualTo(FileLimit.MOST_MEGABYTES);
    }
}

package org.daybook.attachments.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.attachments.AttachmentDesk.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentDesk;
import org.daybook.attachments.Holder;
import org.daybook.attachments.Incoming;
import org.daybook.attachments.Samples;
import org.daybook.base.DraftId;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.TestSchool;
import org.daybook.desk.Place;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class AttachmentModelsTest {

    private static final DraftId DRAFT = DraftId.fresh();

    @RegisterExtension final TestStore daybook = new TestStore();
    @TempDir Path outside;
    private AttachmentDesk desk;
    private AttachmentsModel model;

    @BeforeEach
    void open() {
        desk = new AttachmentDesk(daybook);
        model = new AttachmentsModel(DRAFT.value(), TestSurroundings.around(desk));
    }

    @Test
    void files_dropped_together_are_kept_one_by_one_and_each_refusal_is_said() {
        AtomicInteger changes = new AtomicInteger();
        model.whenChanged(changes::incrementAndGet);
        model.add(
                List.of(
                        Incoming.of("a.txt", text("one")),
                        Incoming.of("empty.txt", new byte[0]),
                        Incoming.of("again.txt", text("one")),
                        Incoming.of("b.png", Samples.picture("png"))));
        assertThat(model.files()).extracting(Attachment::name).containsExactly("a.txt", "b.png");
        assertThat(model.said())
                .extracting(Said::sentence)
                .satisfiesExactly(
                        empty -> assertThat(empty).startsWith("empty.txt: The file is empty."),
                        twice -> assertThat(twice).startsWith("The same file is here already"));
        assertThat(changes).hasValue(1);
        assertThat(model.busy().get()).isFalse();
    }

    @Test
    void a_draft_is_kept_before_a_file_lies_with_it_so_that_a_lock_in_between_loses_nothing() {
        Holder draft = new Holder.OfDraft(DRAFT);
        AtomicInteger there = new AtomicInteger(-1);
        model.whenBegins(() -> there.set(desk.attachments.of(draft).size()));
        model.add(List.of(Incoming.of("a.txt", text("one"))));
        assertThat(there).hasValue(0);
    }

    @Test
    void an_entrys_file_goes_out_with_a_reason_only() {
        TestSchool school = new TestSchool(daybook);
        var entry =
                school.recorded(EntryKind.CONCERN, TestSchool.TODAY, "At break.", school.nell.id());
        Attachment kept = desk.kept(new Holder.OfEntry(entry.id()), "letter.txt", text("words"));
        model = new AttachmentsModel(entry.id().value(), TestSurroundings.around(desk));
        model.refresh();
        model.beginTakingOut(kept);
        assertThat(model.goingOut().get()).hasValue(kept.id());
        model.takeOut(kept.id());
        assertThat(model.problems()).hasSize(1);
        model.why().set("another child\u2019s letter");
        model.takeOut(kept.id());
        assertThat(model.problems()).isEmpty();
        assertThat(model.goingOut().get()).isEmpty();
        assertThat(model.files())
                .singleElement()
                .satisfies(one ->
                        assertThat(FileWords.takenOut(one.takenOut().orElseThrow()))
                                .isEqualTo(
                                        "Taken out by Mrs Ruth Marlow, Tue 24 Nov 2026, 10:30,"
                                                + " because: another child\u2019s letter"));
    }

    @Test
    void a_drafts_file_goes_out_at_once() {
        model.add(List.of(Incoming.of("a.txt", text("one"))));
        model.beginTakingOut(model.files().getFirst());
        assertThat(model.files()).isEmpty();
    }

    @Test
    void a_copy_saved_outside_is_said() {
        model.add(List.of(Incoming.of("a.txt", text("one"))));
        Path copy = outside.resolve("a.txt");
        model.save(model.files().getFirst(), copy);
        assertThat(Files.exists(copy)).isTrue();
        assertThat(model.said()).containsExactly(new Said(false, "A copy was saved outside."));
    }

    @Test
    void the_pages_of_a_pdf_are_turned_within_its_bounds() {
        LookModel look = look("a.pdf", Samples.pdf("one", "two", "three"));
        assertThat(look.pages().get()).isEqualTo(3);
        look.previousPage();
        assertThat(look.page().get()).isEqualTo(1);
        look.nextPage();
        look.nextPage();
        look.nextPage();
        assertThat(look.page().get()).isEqualTo(3);
        assertThat(look.shown().get()).isInstanceOf(Shown.Pixels.class);
    }

    @Test
    void a_long_text_is_shown_to_its_hundred_thousandth_letter() {
        LookModel look = look("a.txt", text("a".repeat(150_000)));
        assertThat(look.shown().get()).isEqualTo(new Shown.Words("a".repeat(100_000), true));
    }

    @Test
    void nothing_of_the_content_is_held_after_leaving() {
        LookModel look = look("a.txt", text("words"));
        look.leave();
        assertThat(look.shown().get()).isInstanceOf(Shown.Waiting.class);
    }

    @Test
    void a_file_that_is_gone_is_said() {
        LookModel look = arrived(UUID.randomUUID());
        assertThat(look.shown().get()).isEqualTo(new Shown.Nothing("This file is no longer here."));
    }

    private LookModel look(String name, byte[] content) {
        Attachment kept = desk.kept(new Holder.OfDraft(DRAFT), name, content);
        return arrived(kept.id().value());
    }

    private LookModel arrived(UUID id) {
        LookModel look =
                new LookModel(new Place.LookAtAttachment(id), TestSurroundings.around(desk));
        look.arrive();
        return look;
    }
}

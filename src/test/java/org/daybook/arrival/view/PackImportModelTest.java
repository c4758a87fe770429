package org.daybook.arrival.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.daybook.arrival.PackImported;
import org.daybook.arrival.PackReceipt;
import org.daybook.arrival.TestPacks;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.Holder;
import org.daybook.attachments.TakeOutAttachment;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.desk.Place;
import org.daybook.extract.WrensEntries;
import org.daybook.extract.WrensFile;
import org.daybook.handover.WrensRecord;
import org.daybook.journal.Deed;
import org.daybook.journal.Trace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The page for packs, without a window. */
class PackImportModelTest {

    private final PackDesk desk = new PackDesk();
    private final PackImportModel model = desk.model(Optional.empty());

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aNewChildsPackIsLookedAtAndTakenIn() {
        model.choose(desk.pack());

        assertThat(model.stageProperty().get()).isEqualTo(PackImportModel.Stage.LOOK);
        assertThat(model.choices()).hasSize(1);
        assertThat(desk.school.imports.all()).isEmpty();

        model.take();

        assertThat(model.stageProperty().get()).isEqualTo(PackImportModel.Stage.DONE);
        assertThat(desk.school.children.withId(WrensFile.WREN)).isPresent();
        assertThat(desk.school.find.withId(WrensFile.WREN)).isPresent();
        model.openChild();
        assertThat(desk.went).contains(new Place.ChildFile(WrensFile.WREN));
    }

    @Test
    void aChildWithTheSameUpnIsOfferedAndSheChooses() {
        Child here = aWrenOfOurOwn();

        model.choose(desk.pack());
        assertThat(model.choices()).hasSize(2);
        assertThat(model.planProperty().get()).isNull();
        model.whoseProperty().set(model.choices().getFirst());
        model.take();

        assertThat(desk.school.entries.about(here.id())).hasSizeGreaterThan(3);
        assertThat(desk.school.children.withId(WrensFile.WREN)).isEmpty();
        assertThat(desk.school.children.withId(here.id())).contains(here);
    }

    @Test
    void aChildUnderAnotherNameCanBeFound() {
        Child here = aWrenOfOurOwn();
        model.choose(desk.pack());

        model.whose(here);

        assertThat(model.planProperty().get()).isNotNull();
        assertThat(model.choices()).hasSize(2);
    }

    @Test
    void theChildWhoseFileIsWaitedForIsOfferedThoughNothingIsAlike() {
        Child kit = WrensFile.child(WrensFile.KIT);
        desk.school.fill(() -> desk.school.children.add(kit));
        PackImportModel waiting = desk.model(Optional.of(kit.id()));

        waiting.choose(desk.pack());

        assertThat(waiting.choices())
                .extracting(one -> one.child().map(Child::id))
                .containsExactly(Optional.of(kit.id()), Optional.empty());
    }

    @Test
    void aSecondImportIntoAnotherChildsFileIsRefused() {
        Child here = aWrenOfOurOwn();
        Path pack = desk.pack();
        model.choose(pack);
        model.whoseProperty().set(model.choices().getFirst());
        model.take();

        model.choose(pack);
        model.whoseProperty().set(model.choices().getLast());

        assertThat(model.planProperty().get()).isNull();
        assertThat(model.refusedProperty().get()).contains("another child");
        assertThat(here.name()).isNotBlank();
    }

    @Test
    void theSamePackCanBeChosenTwice() {
        desk.school.fill(() -> desk.school.children.add(WrensFile.child(WrensFile.WREN)));
        Path pack = desk.pack();
        model.choose(pack);

        model.choose(pack);

        assertThat(model.choices()).hasSize(1);
        assertThat(model.whoseProperty().get()).isNotNull();
        assertThat(model.planProperty().get()).isNotNull();
    }

    @Test
    void aWrongPassphraseIsSaidUnderItsField() {
        model.choose(TestPacks.locked(desk.folder, "otter lantern quay"));
        assertThat(model.stageProperty().get()).isEqualTo(PackImportModel.Stage.LOCKED);

        model.passphraseProperty().set("otter lantern");
        model.unlock();

        assertThat(model.problems())
                .extracting(Problem::field)
                .containsExactly(PackImportModel.PASSPHRASE);
        assertThat(model.passphraseProperty().get()).isEqualTo("otter lantern");
    }

    @Test
    void aRefusedPackLeavesASentenceAndTheFirstStep() throws Exception {
        model.choose(Files.writeString(desk.folder.resolve("letter.txt"), "Dear Mrs Marlow"));

        assertThat(model.stageProperty().get()).isEqualTo(PackImportModel.Stage.CHOOSE);
        assertThat(model.refusedProperty().get()).startsWith("This is no Daybook pack");
    }

    @Test
    void theReceiptIsSavedWithATraceAndCanBeMadeAgainLater() {
        model.choose(desk.pack());
        model.take();
        PackImported taken = desk.taken();
        model.begin();

        model.showReceipt(taken);
        Path file = desk.folder.resolve("receipt.pdf");
        model.saveReceipt(file);

        assertThat(file).exists();
        assertThat(desk.school.daybook.journal().about(taken.child()))
                .extracting(Trace::deed)
                .extracting(Deed::kind)
                .startsWith(Deed.Kind.RECEIPT_MADE)
                .contains(Deed.Kind.PACK_IMPORTED);
    }

    @Test
    void theWordsOfTheReceiptNameNoChildAndCarryTheCheckNumber() {
        model.choose(desk.pack());
        model.take();
        PackReceipt receipt = java.util.Objects.requireNonNull(model.receiptProperty().get());

        assertThat(receipt.text())
                .doesNotContain("Wren")
                .doesNotContain("Ashdown")
                .contains(receipt.taken().digest().checkNumber())
                .contains("All that the contents name is here.");
        assertThat(receipt.fileName()).isEqualTo("receipt-P-2026-0001.pdf");
        assertThat(receipt.taken().school()).isEqualTo(WrensRecord.SCHOOL);
    }

    @Test
    void aDocumentThatIsNoLongerInIsNotReceipted() {
        model.choose(desk.pack());
        model.take();
        Attachment minutes =
                desk.school.attachments.of(new Holder.OfEntry(WrensEntries.MEETING)).getFirst();
        PackReceipt whole = desk.receipts().of(desk.taken().id()).orElseThrow();
        TakeOutAttachment takeOut =
                new TakeOutAttachment(
                        desk.school.daybook.journal(),
                        desk.school.attachments,
                        desk.school.daybook.clock());
        takeOut.takeOut(minutes.id(), "Belongs to another child.");

        PackReceipt now = desk.receipts().of(desk.taken().id()).orElseThrow();

        assertThat(whole.documentsHere()).isEqualTo(1);
        assertThat(now.documentsHere()).isZero();
        assertThat(now.whole()).isFalse();
    }

    @Test
    void leavingWhileItIsTakenInTakesNoPassphraseAwayFromTheWork() {
        model.choose(
                TestPacks.locked(desk.sender, WrensFile.WREN, WrensRecord.handing(), desk.folder));
        model.passphraseProperty().set("otter lantern quay");
        model.unlock();
        model.workingProperty()
                .subscribe(now -> {
                    if (now) {
                        model.forget();
                    }
                });

        model.take();

        assertThat(model.refusedProperty().get()).isEmpty();
        assertThat(desk.school.imports.all()).hasSize(1);
    }

    @Test
    void noChildsNameStandsInTheJournal() {
        model.choose(desk.pack());
        model.take();

        assertThat(desk.school.daybook.journal().latest(50))
                .allSatisfy(trace ->
                        assertThat(trace.deed().detail()).doesNotContain("Wren", "Ashdown"));
    }

    private Child aWrenOfOurOwn() {
        Child here =
                new Child(
                        ChildId.fresh(),
                        WrensFile.MADE,
                        WrensFile.child(WrensFile.WREN).particulars());
        desk.school.fill(() -> desk.school.children.add(here));
        return here;
    }
}

package org.daybook.pack.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.desk.Place;
import org.daybook.journal.Deed;
import org.daybook.pack.TestPassphrases;
import org.daybook.paper.PaperPreview;
import org.daybook.paper.ReadBack;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.PackForm;
import org.daybook.transfer.PracticeFile;
import org.daybook.transfer.Step;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** The pack's model over a real store, without a window. */
class PackModelTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    @TempDir Path folder;
    private TestPack pack;

    @BeforeEach
    void aSchool() {
        pack = new TestPack(daybook);
    }

    @Test
    void thePackIsSeenBeforeItIsSaved() {
        PackModel model = pack.model(pack.started(PracticeFile.dayOne()));
        model.refresh();
        assertThat(model.preview().pagesProperty().get()).isGreaterThan(8);
        assertThat(model.preview().pictureProperty().get()).isNotNull();
    }

    @Test
    void thePackHasItsNumberOnlyOnceItIsSaved() throws Exception {
        TransferId id = pack.started(PracticeFile.dayOne());
        PackModel model = pack.model(id);
        model.refresh();
        assertThat(face(model).contents().making().number()).isEmpty();
        model.askToSave();
        SaveModel save = saving(model);
        save.asksWhere(() -> Optional.of(folder.resolve("gone").resolve(model.fileName())));
        save.record();
        assertThat(model.problems()).hasSize(1);
        save.asksWhere(() -> Optional.of(folder.resolve(model.fileName())));
        save.record();
        assertThat(model.newsProperty().get()).startsWith("Saved as P-2026-0001.pdf");
        assertThat(model.passphraseProperty().get()).isEmpty();
        assertThat(model.savingProperty().get()).isNull();
        assertThat(pack.transfers.find(id).orElseThrow().taken(Step.PACK_MADE)).isPresent();
        assertThat(face(model).saved()).hasSize(1);
        assertThat(model.fileName()).isEqualTo("P-2026-0002.pdf");
    }

    @Test
    void aLockedPackOpensWithItsPassphraseOnlyAndThatIsShownOnce() throws Exception {
        TransferId id = pack.started(PracticeFile.dayOne());
        PackModel model = pack.model(id);
        model.refresh();
        model.askToSave();
        SaveModel save = saving(model);
        Path target = folder.resolve("sent.pdf");
        save.asksWhere(() -> Optional.of(target));
        save.formProperty().set(PackForm.TO_SEND);
        assertThat(save.passphraseProperty().get()).startsWith("amber lantern");
        save.suggest();
        String other = save.passphraseProperty().get();
        save.passphraseProperty().set("short");
        save.record();
        assertThat(save.problems()).extracting(Problem::field).containsExactly("passphrase");
        save.passphraseProperty().set(TestPassphrases.GUESSED);
        save.record();
        assertThat(save.problems()).hasSize(1);
        assertThat(target).doesNotExist();
        save.passphraseProperty().set(other);
        save.record();
        assertThat(model.passphraseProperty().get()).isEqualTo(other);
        byte[] pdf = Files.readAllBytes(target);
        assertThat(ReadBack.text(pdf, other)).contains("Bram Holloway");
        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("Holloway");
        assertThatThrownBy(() -> ReadBack.text(pdf)).isInstanceOf(InvalidPasswordException.class);
        model.forgetPassphrase();
        assertThat(model.passphraseProperty().get()).isEmpty();
    }

    @Test
    void aSavedPackCanBeLookedAtAgainAndThatLeavesATrace() {
        TransferId id = pack.started(PracticeFile.dayOne());
        PackModel model = pack.model(id);
        model.refresh();
        model.askToSave();
        SaveModel save = saving(model);
        save.asksWhere(() -> Optional.of(folder.resolve("sent.pdf")));
        save.formProperty().set(PackForm.TO_SEND);
        save.record();
        PackPagesModel pages =
                new PackPagesModel(
                        pack.around,
                        pack.deeds,
                        new Place.OpenPack(id, Optional.of("P-2026-0001")));
        pages.refresh();
        assertThat(pages.pages().pagesProperty().get()).isGreaterThan(8);
        assertThat(pages.pages().bookmarks())
                .extracting(PaperPreview.Bookmark::words)
                .contains("Day one", "Receipt");
        assertThat(pages.sayingProperty().get()).contains("sealed copy", "to send");
        assertThat(pack.daybook.journal().about(PracticeFile.BRAM).getFirst().deed().kind())
                .isEqualTo(Deed.Kind.PACK_LOOKED_AT);
        PackPagesModel none =
                new PackPagesModel(
                        pack.around,
                        pack.deeds,
                        new Place.OpenPack(id, Optional.of("P-2026-0099")));
        none.refresh();
        assertThat(none.faultProperty().get()).startsWith("No pack with this number");
    }

    @Test
    void theDayOnePageIsWrittenInPlace() {
        PackModel model = pack.model(pack.started(DayOne.EMPTY));
        model.refresh();
        model.askForDayOne();
        model.dayOne().helps.set("Maps");
        model.keepDayOne();
        assertThat(face(model).dayOne().helps()).isEqualTo("Maps");
        assertThat(model.dayOneOpenProperty().get()).isFalse();
    }

    @Test
    void ofAPackForADaybookTheCheckNumberIsThereToBeReadOut() {
        PackModel model = pack.model(pack.started(PracticeFile.dayOne()));
        model.refresh();
        model.askToSave();
        SaveModel save = saving(model);
        save.asksWhere(() -> Optional.of(folder.resolve("handed.pdf")));
        save.formProperty().set(PackForm.FOR_DAYBOOK);
        save.record();
        assertThat(face(model).saved().getFirst().checkNumber().orElseThrow())
                .matches("(\\d{4} ){3}\\d{4}");
    }

    private static SaveModel saving(PackModel model) {
        return Objects.requireNonNull(model.savingProperty().get());
    }

    private static PackFace face(PackModel model) {
        return Objects.requireNonNull(model.faceProperty().get());
    }
}

package org.daybook.pack.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import org.daybook.base.TransferId;
import org.daybook.transfer.DayOne;
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
    void thePackIsSavedUnderItsNumberAndTheStepIsDone() {
        TransferId id = pack.started(PracticeFile.dayOne());
        PackModel model = pack.model(id);
        model.refresh();
        assertThat(model.fileName()).isEqualTo("P-2026-0001.pdf");
        model.save(folder.resolve("gone").resolve(model.fileName()));
        assertThat(model.problems()).hasSize(1);
        model.save(folder.resolve(model.fileName()));
        assertThat(model.problems()).isEmpty();
        assertThat(model.newsProperty().get()).startsWith("Saved as P-2026-0001.pdf");
        assertThat(pack.transfers.find(id).orElseThrow().taken(Step.PACK_MADE)).isPresent();
        assertThat(model.fileName()).isEqualTo("P-2026-0002.pdf");
    }

    @Test
    void theDayOnePageIsWrittenInPlace() {
        PackModel model = pack.model(pack.started(DayOne.EMPTY));
        model.refresh();
        model.askForDayOne();
        model.dayOne().helps.set("Maps");
        model.keepDayOne();
        assertThat(face(model).contents().transfer().dayOne().helps()).isEqualTo("Maps");
        assertThat(model.dayOneOpenProperty().get()).isFalse();
    }

    private static PackFace face(PackModel model) {
        return Objects.requireNonNull(model.faceProperty().get());
    }
}

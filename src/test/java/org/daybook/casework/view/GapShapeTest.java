package org.daybook.casework.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.Node;
import org.daybook.casework.OpenCase;
import org.daybook.casework.TestCases;
import org.daybook.desk.Mark;
import org.daybook.desk.Pictures;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** A gap between people has the shape in the child's file that it has on Today. */
class GapShapeTest {

    @Test
    void aCaseWithoutADeputyIsAnOpenRingInTheFileToo() {
        Pictures.onWindow(() -> {
            CasePages pages = new CasePages(TestStore.open());
            open(pages.cases);
            assertThat(shape(pages)).isEqualTo(Mark.Shape.OPEN.word());
            return true;
        });
    }

    @Test
    void aCaseThatNobodyLeadsIsLate() {
        Pictures.onWindow(() -> {
            CasePages pages = new CasePages(TestStore.open());
            pages.cases.opened(pages.cases.wren, "2 Nov 2026");
            pages.cases.leaves(pages.cases.marlow, LocalDate.of(2026, 11, 20));
            assertThat(shape(pages)).isEqualTo(Mark.Shape.LATE.word());
            return true;
        });
    }

    private static void open(TestCases cases) {
        TestCases.kept(
                cases.open()
                        .open(
                                cases.wren.id(),
                                new OpenCase.Answers(
                                        "Plan made",
                                        Optional.of(cases.marlow.id()),
                                        Optional.empty(),
                                        "2 Nov 2026")));
    }

    /** Of the only gap, as a screen reader hears it. */
    private static String shape(CasePages pages) {
        FileCaseModel model = pages.file(pages.cases.wren.id());
        Node band = new StatusBand(model).node();
        assertThat(band.lookupAll(".gap-line")).hasSize(1);
        return band.lookup(".gap-line").lookup(".status-mark").getAccessibleText();
    }
}

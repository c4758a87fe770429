package org.daybook.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.chronology.TestSchool.TODAY;

import javafx.stage.Stage;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.desk.Look;
import org.daybook.desk.Pictures;
import org.daybook.journal.Deed;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** A child's file, left from one of its entries and come back to. */
class ComingBackTest {

    private final TestPages pages = Pictures.onWindow(() -> new TestPages(TestStore.open()));

    @Test
    void whoComesBackIsAtTheEntryFromWhichTheFileWasLeft() {
        Pictures.onWindow(() -> {
            write();
            return true;
        });
        ChildFileModel model = Pictures.onWindow(() -> pages.file(pages.school.nell.id()));
        ChildFilePage page = Pictures.onWindow(() -> new ChildFilePage(model, FileParts.NONE));
        Stage stage =
                Pictures.onWindow(
                        () -> Pictures.show(page.node(), Look.Mode.LIGHT, 100, 1200, 700));
        arrive(page, stage);
        assertThat(focused(stage)).isEqualTo("add-entry");

        Entry old = model.shown().get(EntryList.PART + 2);
        Pictures.onWindow(() -> {
            model.show(old.id());
            return true;
        });
        Pictures.settle(stage);
        Pictures.onWindow(() -> {
            page.leaving();
            return true;
        });
        arrive(page, stage);
        assertThat(focused(stage)).isEqualTo(EntryRow.idOf(old));
        Pictures.onWindow(() -> {
            stage.close();
            return true;
        });
    }

    private static void arrive(ChildFilePage page, Stage stage) {
        Pictures.onWindow(() -> {
            page.arrived();
            return true;
        });
        Pictures.settle(stage);
    }

    private static String focused(Stage stage) {
        return Pictures.onWindow(() -> stage.getScene().getFocusOwner().getId());
    }

    private void write() {
        pages.school
                .daybook
                .journal()
                .change(
                        Deed.of(Deed.Kind.ENTRY_RECORDED),
                        () -> {
                            for (int day = 0; day < EntryList.PART + 8; day++) {
                                pages.school.recorded(
                                        EntryKind.CONCERN,
                                        TODAY.minusDays(day),
                                        "Nell came in late.",
                                        pages.school.nell.id());
                            }
                        });
    }
}

package org.daybook.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.chronology.TestSchool.TODAY;

import javafx.stage.Stage;
import org.daybook.base.ChildId;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.TestSchool;
import org.daybook.desk.Look;
import org.daybook.desk.Pictures;
import org.daybook.journal.Deed;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** The longest file that a school is likely to hold. */
class LongFileTest {

    private static final int ENTRIES = 1_200;

    @Test
    void onlyTheBeginningOfAVeryLongFileIsLaidOutAtFirstAlsoWithTheFamily() {
        Pictures.onWindow(() -> {
            TestPages pages = new TestPages(TestStore.open());
            write(pages.school);
            ChildFileModel model = pages.file(pages.school.nell.id());
            ChildFilePage page = new ChildFilePage(model, FileParts.NONE);
            Stage stage = Pictures.show(page.node(), Look.Mode.LIGHT, 100, 1440, 900);
            page.arrived();
            page.node().applyCss();
            stage.getScene().getRoot().layout();
            assertThat(model.shown()).hasSize(ENTRIES);
            assertThat(rows(page)).isEqualTo(EntryList.PART);

            model.choice().family().set(true);
            stage.getScene().getRoot().layout();
            assertThat(model.shown()).hasSize(ENTRIES + ENTRIES / 12);
            assertThat(rows(page)).isEqualTo(EntryList.PART);
            stage.close();
            return true;
        });
    }

    private static void write(TestSchool school) {
        new TurnStory(school).siblings();
        ChildId nell = school.nell.id();
        ChildId kit = school.kit.id();
        String words = "Wren came in by the office, late and without breakfast. ".repeat(12);
        school.daybook
                .journal()
                .change(
                        Deed.of(Deed.Kind.ENTRY_RECORDED),
                        () -> {
                            for (int day = 0; day < ENTRIES; day++) {
                                school.recorded(
                                        EntryKind.CONCERN, TODAY.minusDays(day), words, nell);
                                if (day % 12 == 0) {
                                    school.recorded(
                                            EntryKind.MEETING, TODAY.minusDays(day), words, kit);
                                }
                            }
                        });
    }

    private static long rows(ChildFilePage page) {
        return page.node().lookupAll("*").stream().filter(EntryRow.class::isInstance).count();
    }
}

package org.daybook.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.chronology.TestSchool.TODAY;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.daybook.base.SchoolDays;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.NewDecision;
import org.daybook.chronology.TestSchool;
import org.daybook.desk.Look;
import org.daybook.desk.Pictures;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a child's file says to be due next. */
class DueLineTest {

    @RegisterExtension final TestStore daybook = new TestStore();

    @Test
    void anUndecidedConcernIsDueOnItsDayAndLateAfterIt() {
        TestSchool school = new TestSchool(daybook);
        Entry entry = school.recorded(EntryKind.CONCERN, TODAY, "A mark", school.nell.id());
        DueLine due = only(school);
        assertThat(due.what()).isEqualTo("Decide: concern of Tue 24 Nov");
        assertThat(FileWords.due(due.when(), TODAY)).isEqualTo("Today");
        assertThat(FileWords.due(due.when(), TODAY.plusDays(2))).isEqualTo("2 days late");
        school.decide().decide(entry.id(), new NewDecision(Decision.Kind.WATCH, "", "Seen"));
        assertThat(lines(school)).isEmpty();
    }

    @Test
    void itsLineOpensTheFormInWhichItIsDecided() {
        TestPages[] made = new TestPages[1];
        Stage stage =
                Pictures.onWindow(() -> {
                    made[0] = new TestPages(TestStore.open());
                    TestSchool school = made[0].school;
                    school.recorded(EntryKind.CONCERN, TODAY, "A mark", school.nell.id());
                    ChildFilePage page =
                            new ChildFilePage(made[0].file(school.nell.id()), FileParts.NONE);
                    Stage shown = Pictures.show(page.node(), Look.Mode.LIGHT, 100, 1200, 800);
                    page.arrived();
                    return shown;
                });
        Pictures.settle(stage);
        Node form =
                Pictures.onWindow(() -> {
                    ((Hyperlink) stage.getScene().lookup("#" + ChildFileRail.FIRST_DUE)).fire();
                    Node found = stage.getScene().lookup(".small-form");
                    stage.close();
                    return found;
                });
        assertThat(form).isInstanceOf(DecideForm.class);
    }

    private static List<DueLine> lines(TestSchool school) {
        return DueLine.of(
                new Chronology(school.nell.id(), school.entries.about(school.nell.id())),
                SchoolDays.byWeekdays());
    }

    private static DueLine only(TestSchool school) {
        List<DueLine> lines = lines(school);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }
}

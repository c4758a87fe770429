package org.daybook.chronology.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.chronology.TestSchool.TODAY;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.desk.Look;
import org.daybook.desk.Pictures;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** What becomes of an entry, by the keyboard alone. */
class TurnKeysTest {

    private final FxRobot hands = new FxRobot();

    @Test
    void anEntryIsWithdrawnFromTheMenuWithoutAMouse() {
        TestPages[] made = new TestPages[1];
        Stage stage =
                Pictures.onWindow(() -> {
                    made[0] = new TestPages(TestStore.open());
                    made[0].school.recorded(
                            EntryKind.CONCERN, TODAY, "A mark", made[0].school.nell.id());
                    ChildFilePage page =
                            new ChildFilePage(
                                    made[0].file(made[0].school.nell.id()), FileParts.NONE);
                    Stage shown = Pictures.show(page.node(), Look.Mode.LIGHT, 100, 1200, 800);
                    page.arrived();
                    return shown;
                });
        Pictures.settle(stage);
        hands.targetWindow(stage);
        focus(stage, "#more-1");
        hands.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        MenuButton more = (MenuButton) find(stage, "#more-1");
        assertThat(more.isShowing()).isTrue();
        List<String> deeds = more.getItems().stream().map(MenuItem::getId).toList();
        for (int item = 0; item <= deeds.indexOf("withdraw-1"); item++) {
            hands.push(KeyCode.DOWN);
        }
        hands.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        hands.write("It was paint").push(KeyCode.CONTROL, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        Entry entry =
                Pictures.onWindow(
                        () -> made[0].school.entries.about(made[0].school.nell.id()).getFirst());
        assertThat(entry.standing()).isEqualTo(Entry.Standing.WITHDRAWN);
        assertThat(Pictures.onWindow(() -> stage.getScene().getFocusOwner().getId()))
                .isEqualTo("entry-1");
        Pictures.onWindow(() -> {
            stage.close();
            return true;
        });
    }

    private void focus(Stage stage, String id) {
        Pictures.onWindow(() -> {
            stage.requestFocus();
            stage.getScene().lookup(id).requestFocus();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Node find(Stage stage, String id) {
        return Pictures.onWindow(() -> stage.getScene().lookup(id));
    }
}

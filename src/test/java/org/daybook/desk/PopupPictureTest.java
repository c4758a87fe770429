package org.daybook.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.daybook.base.DayText.Sense;
import org.junit.jupiter.api.Test;

/** What opens under a field takes the same letters and colours as the page. */
class PopupPictureTest {

    private static Node page() {
        Form form = new Form(FXCollections.observableArrayList());
        return new Card(
                form.day(
                        "when",
                        "When?",
                        new SimpleStringProperty("20 Nov"),
                        GalleryForm.NOON,
                        Sense.HAPPENED),
                form.suggested(
                        "teller",
                        "Who told you?",
                        new SimpleStringProperty(""),
                        _ -> List.of("Miss Calder, teaching assistant", "Mr Fenn, deputy")),
                form.choice(
                        "role",
                        "Role",
                        new SimpleObjectProperty<>("Victim"),
                        FXCollections.observableArrayList("Victim", "Affected", "Witness"),
                        w -> w));
    }

    @Test
    void aListUnderAField() {
        try (ShownWindow window = new ShownWindow(PopupPictureTest::page)) {
            window.hands.clickOn("#teller").write("M").push(KeyCode.DOWN);
            keepPopup("desk-suggestions");
            window.hands.push(KeyCode.ESCAPE);
            assertThat(popup()).isNull();
        }
    }

    @Test
    void aChoice() {
        try (ShownWindow window = new ShownWindow(PopupPictureTest::page)) {
            Pictures.onWindow(() -> {
                window.find("#role", ComboBox.class).show();
                return true;
            });
            keepPopup("desk-choice");
        }
    }

    @Test
    void aMonthIsWalkedByKeyboard() {
        try (ShownWindow window = new ShownWindow(PopupPictureTest::page)) {
            window.hands.clickOn(".inside-button");
            keepPopup("desk-month");
            window.hands.push(KeyCode.LEFT).push(KeyCode.UP).push(KeyCode.ENTER);
            assertThat(window.find("#when", javafx.scene.control.TextField.class).getText())
                    .isEqualTo("12 Nov 2026");
        }
    }

    private static Window popup() {
        return Pictures.onWindow(() ->
                Window.getWindows().stream()
                        .filter(w -> w instanceof javafx.stage.PopupWindow)
                        .findFirst()
                        .orElse(null));
    }

    private static void keepPopup(String name) {
        Window popup = popup();
        assertThat(popup).as(name).isNotNull();
        Pictures.keepScene(name, popup.getScene());
    }
}

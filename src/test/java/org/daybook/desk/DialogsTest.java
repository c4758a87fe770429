package org.daybook.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class DialogsTest {

    private final List<String> answers = new ArrayList<>();

    private VBox page() {
        Button send = new Button("Send file");
        send.setId("send");
        send.setOnAction(_ ->
                Dialogs.ask(
                                send,
                                "Send this file to Merrow Vale Juniors?",
                                "It leaves the school. You keep a copy and the trace of this.",
                                "Send file",
                                "Not yet")
                        .then(() -> answers.add("sent"))
                        .otherwise(() -> answers.add("not yet")));
        return new VBox(send);
    }

    @Test
    void escapeAndEnterAreSafe() {
        try (ShownWindow window = new ShownWindow(this::page)) {
            window.hands.clickOn("#send");
            assertThat(window.focused()).isEqualTo("dialog-safe");
            window.hands.push(KeyCode.ESCAPE);
            window.hands.clickOn("#send").push(KeyCode.ENTER);
            assertThat(answers).containsExactly("not yet", "not yet");
            assertThat(window.focused()).isEqualTo("send");
        }
    }

    @Test
    void theDeedIsReachedByTabAndThePageBelowIsNot() {
        try (ShownWindow window = new ShownWindow(this::page)) {
            window.hands.clickOn("#send");
            Pictures.keep("desk-dialog", window.stage());
            window.hands.push(KeyCode.TAB);
            assertThat(window.focused()).isEqualTo("dialog-deed");
            window.hands.push(KeyCode.SPACE);
            assertThat(answers).containsExactly("sent");
            assertThat(window.hands.lookup("#dialog").tryQuery()).isEmpty();
        }
    }
}

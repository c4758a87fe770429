package org.daybook.desk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;

/** What says that something was recorded. */
class ReceiptTest {

    private final StringProperty words = new SimpleStringProperty("");
    private final Label line = Pictures.onWindow(() -> Texts.receipt(words));

    @Test
    void it_takes_no_room_while_nothing_was_recorded() {
        assertThat(line.isManaged()).isFalse();
    }

    @Test
    void it_says_so_in_second_text_with_the_mark_of_what_is_done() {
        words.set("Recorded 12:49.");
        assertThat(line.isVisible()).isTrue();
        assertThat(line.getText()).isEqualTo("Recorded 12:49.");
        assertThat(line.getStyleClass()).contains("second");
        assertThat(line.getGraphic()).isInstanceOf(Mark.class);
        assertThat(line.getGraphic().getStyleClass()).contains("done");
    }
}

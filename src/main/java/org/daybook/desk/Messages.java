package org.daybook.desk;

import javafx.scene.layout.HBox;

/** The line that says what is wrong: triangle and sentence. */
final class Messages {

    private Messages() {}

    static HBox line(String sentence) {
        HBox line = new HBox(new Mark(Mark.Shape.LATE, ""), Texts.text(sentence, "message"));
        line.getStyleClass().add("message-line");
        return line;
    }
}

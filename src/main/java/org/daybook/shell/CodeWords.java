package org.daybook.shell;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.daybook.desk.Texts;

/** The twelve words with their numbers, as they stand on the sheet. */
final class CodeWords extends FlowPane {

    CodeWords(List<String> words) {
        getStyleClass().add("code-words");
        setId("recovery-code");
        for (int i = 0; i < words.size(); i++) {
            HBox word = numbered(Integer.toString(i + 1), Texts.strong(words.get(i)));
            word.getStyleClass().add("code-word");
            word.setAccessibleText("Word " + (i + 1) + ": " + words.get(i));
            getChildren().add(word);
        }
    }

    static HBox numbered(String number, Label words) {
        Label figure = Texts.strong(number);
        figure.getStyleClass().addAll("accent-text", "door-number");
        HBox line = new HBox(figure, words);
        line.getStyleClass().add("door-point");
        return line;
    }
}

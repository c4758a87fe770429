package org.daybook.casework.view;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Flow;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/** One fact in a card: shape, words, what is known besides; what can be done; a form below it. */
final class FactRow extends VBox {

    private final VBox words = new VBox();
    private final Flow deeds = new Flow();
    private final VBox form = new VBox();

    FactRow(Mark.Shape shape, String word, Node said) {
        words.getStyleClass().add("fact-words");
        words.getChildren().add(said);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(new Mark(shape, word), words);
        line.getStyleClass().add("fact-line");
        deeds.getStyleClass().add("fact-deeds");
        deeds.setManaged(false);
        getStyleClass().add("fact-row");
        getChildren().addAll(line, deeds, form);
        shown(form, false);
    }

    /** A small line below the words; nothing for an empty one. */
    FactRow saying(String small) {
        if (!small.isBlank()) {
            words.getChildren().add(Texts.small(small));
        }
        return this;
    }

    /** A button that opens a form below this row. */
    FactRow deed(String deed, String id, Function<Runnable, CaseForm> form) {
        Button button = Buttons.low(Buttons.outlined(deed, () -> {}));
        button.setId(id);
        button.setOnAction(_ -> open(form.apply(() -> close(button))));
        deeds.getChildren().add(button);
        deeds.setManaged(true);
        return this;
    }

    void open(CaseForm filled) {
        form.getChildren().setAll(filled);
        shown(form, true);
        filled.requestFocus();
    }

    private void close(Button opener) {
        form.getChildren().clear();
        shown(form, false);
        opener.requestFocus();
    }

    private static void shown(Node node, boolean visible) {
        node.setVisible(visible);
        node.setManaged(visible);
    }
}

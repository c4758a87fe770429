package org.daybook.desk;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * One fact in a card: shape, words, what is known besides; what can be done, at its right where
 * there is room; a form below it.
 */
public final class FactRow extends VBox {

    private final VBox words = new VBox();
    private final Flow deeds = new Flow();
    private final VBox form = new VBox();

    public FactRow(Mark.Shape shape, String word, Node fact) {
        words.getStyleClass().add("fact-words");
        words.getChildren().add(fact);
        Head said = new Head(words, deeds);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(new Mark(shape, word), said);
        line.getStyleClass().add("fact-line");
        deeds.getStyleClass().add("fact-deeds");
        getStyleClass().add("fact-row");
        getChildren().addAll(line, form);
        shown(form, false);
    }

    /** A small line below the words; nothing for an empty one. */
    public FactRow saying(String small) {
        if (!small.isBlank()) {
            words.getChildren().add(Texts.small(small));
        }
        return this;
    }

    /** A small line with a shape of its own, for what must not be overlooked. */
    public FactRow warning(Mark.Shape shape, String sentence) {
        words.getChildren().add(Mark.before(shape, Texts.status(shape, sentence)));
        return this;
    }

    /** A button that does something at once. */
    public FactRow act(String deed, String id, Runnable action) {
        Button button = Buttons.low(Buttons.outlined(deed, action));
        button.setId(id);
        deeds.getChildren().add(button);
        return this;
    }

    /** A button that opens a form below this row. */
    public FactRow deed(String deed, String id, Function<Runnable, DeedForm> form) {
        Button button = Buttons.low(Buttons.outlined(deed, () -> {}));
        button.setId(id);
        button.setOnAction(_ -> open(form.apply(() -> close(button))));
        deeds.getChildren().add(button);
        return this;
    }

    private void open(DeedForm filled) {
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

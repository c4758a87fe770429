package org.daybook.desk;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
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
    private final String about;

    /**
     * @param word what a screen reader hears for the shape; empty where the words say it
     */
    public FactRow(Mark.Shape shape, String word, Node fact) {
        words.getStyleClass().add("fact-words");
        words.getChildren().add(fact);
        about = fact instanceof Labeled said ? said.getText() : "";
        Head beside = new Head(words, deeds);
        HBox.setHgrow(beside, Priority.ALWAYS);
        HBox line = new HBox(new Mark(shape, word), beside);
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
        button(deed, id).setOnAction(_ -> action.run());
        return this;
    }

    /** A button that opens a form below this row. */
    public FactRow deed(String deed, String id, Function<Runnable, DeedForm> form) {
        Button button = button(deed, id);
        button.setOnAction(_ -> open(form.apply(() -> close(button))));
        return this;
    }

    /** Says to whom hears it what it is about: there are many that are called "End". */
    private Button button(String deed, String id) {
        Button button = Buttons.low(Buttons.outlined(deed, () -> {}));
        button.setId(id);
        button.setAccessibleText(about.isEmpty() ? deed : deed + ", " + about);
        deeds.getChildren().add(button);
        return button;
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

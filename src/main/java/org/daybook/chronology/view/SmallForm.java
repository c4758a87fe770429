package org.daybook.chronology.view;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Form;
import org.daybook.desk.Question;

/** Lays out a small form: its questions, the deed, and the way out of it. */
abstract class SmallForm extends VBox {

    private final Form form;
    private final SmallFormModel model;
    private final String suffix;
    private Node first = this;

    SmallForm(SmallFormModel model, String suffix) {
        this.model = model;
        this.suffix = suffix;
        this.form = new Form(model.problems());
        getStyleClass().add("small-form");
    }

    final Form form() {
        return form;
    }

    /** The questions, the first of which gets the focus, and the button that does the deed. */
    final void show(String deed, Runnable close, Node... questions) {
        first = questions[0];
        Button main = Buttons.low(Buttons.main(deed, model::record));
        main.setId("record" + suffix);
        main.disableProperty().bind(model.working());
        HBox foot =
                new HBox(
                        Buttons.withKey(main, "Ctrl Enter"),
                        Buttons.low(Buttons.text("Not now", close)));
        foot.getStyleClass().add("small-form-foot");
        getChildren().setAll(form.of(questions), foot);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, close));
    }

    @Override
    public void requestFocus() {
        if (first instanceof Question question) {
            question.control().requestFocus();
        }
    }

    private void pressed(KeyEvent event, Runnable close) {
        if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
            event.consume();
            model.record();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        }
    }
}

package org.daybook.casework.view;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Flow;
import org.daybook.desk.Form;
import org.daybook.desk.Question;

/** Lays out a small form: its questions, the deed, and the way out of it. */
final class CaseForm extends VBox {

    private final CaseFormModel model;
    private final Form form;
    private final String deed;
    private final Runnable close;

    /**
     * @param deed the words on the button that records it
     */
    CaseForm(CaseFormModel model, String deed, Runnable close) {
        this.model = model;
        this.form = new Form(model.problems());
        this.deed = deed;
        this.close = close;
        getStyleClass().add("case-form");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** The builder of its questions. */
    Form ask() {
        return form;
    }

    /** The questions in their order, and the button below them. */
    CaseForm laid(Node... questions) {
        Button main = Buttons.low(Buttons.main(deed, model::record));
        main.setId("record");
        main.disableProperty().bind(model.working());
        Button leave = Buttons.low(Buttons.text("Not now", close));
        leave.setId("not-now");
        Flow foot = new Flow(Buttons.withKey(main, "Ctrl Enter"), leave);
        foot.getStyleClass().add("case-form-foot");
        getChildren().setAll(form.of(questions), foot);
        return this;
    }

    /** To the first question. */
    @Override
    public void requestFocus() {
        first(this).requestFocus();
    }

    private static Node first(Node at) {
        if (at instanceof Question question) {
            return question.control();
        }
        if (at instanceof javafx.scene.Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = first(child);
                if (found != null && (found.isFocusTraversable() || child instanceof Question)) {
                    return found;
                }
            }
        }
        return at;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
            event.consume();
            model.record();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        }
    }
}

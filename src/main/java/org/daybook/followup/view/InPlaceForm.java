package org.daybook.followup.view;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.base.Problem;
import org.daybook.desk.Buttons;
import org.daybook.desk.Form;
import org.daybook.desk.Question;

/** A small form that opens where it is asked for: its questions, the deed, and the way out. */
class InPlaceForm extends VBox {

    private final Form form;
    private Node first = this;

    InPlaceForm(ObservableList<Problem> problems) {
        this.form = new Form(problems);
        getStyleClass().add("in-place-form");
        problems.addListener(
                (ListChangeListener<Problem>)
                        _ -> {
                            if (!problems.isEmpty()) {
                                form.focusFirstProblem();
                            }
                        });
    }

    final Form form() {
        return form;
    }

    /** The questions, then the button that does the deed, which Ctrl Enter does too. */
    final void show(
            String deed,
            Runnable record,
            ReadOnlyBooleanProperty working,
            Runnable close,
            Node... parts) {
        Button main = Buttons.low(Buttons.main(deed, record));
        main.setId("record-step");
        main.disableProperty().bind(working);
        FlowPane foot =
                new FlowPane(
                        Buttons.withKey(main, "Ctrl Enter"),
                        Buttons.low(Buttons.text("Not now", close)));
        foot.getStyleClass().add("in-place-foot");
        getChildren().setAll(form.of(parts), foot);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, record, close));
    }

    final void startAt(Question question) {
        first = question.control();
    }

    final void focusFirst() {
        first.requestFocus();
    }

    private static void pressed(KeyEvent event, Runnable record, Runnable close) {
        if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
            event.consume();
            record.run();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        }
    }
}

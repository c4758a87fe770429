package org.daybook.prompts.view;

import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.daybook.base.Problem;
import org.daybook.desk.Buttons;
import org.daybook.desk.Flow;
import org.daybook.desk.Form;
import org.daybook.desk.Question;
import org.daybook.prompts.ConsiderPrompt;

/** "Considered": a word of why, in place below the evidence. */
final class ConsiderForm extends VBox {

    private static final int ROWS = 2;

    private final Question why;

    ConsiderForm(ConsiderModel model, Runnable close) {
        Form form = new Form(model.problems());
        why =
                form.longText(
                                ConsiderPrompt.WHY,
                                "What do you make of it, and why?",
                                model.why(),
                                ROWS)
                        .hint("Kept with these facts and your name");
        Button record = Buttons.low(Buttons.main("Record as considered", model::record));
        record.setId("record-considered");
        record.disableProperty().bind(model.working());
        Button leave = Buttons.low(Buttons.text("Not now", close));
        leave.setId("considered-not-now");
        Flow foot = new Flow(Buttons.withKey(record, "Ctrl Enter"), leave);
        foot.getStyleClass().add("prompt-foot");
        getStyleClass().add("consider-form");
        getChildren().setAll(form.of(why), foot);
        model.problems().addListener((ListChangeListener<Problem>) _ -> form.focusFirstProblem());
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
                        event.consume();
                        model.record();
                    } else if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        close.run();
                    }
                });
    }

    void begin() {
        why.control().requestFocus();
    }
}

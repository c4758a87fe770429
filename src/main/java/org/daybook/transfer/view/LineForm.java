package org.daybook.transfer.view;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.daybook.base.DayText;
import org.daybook.desk.Buttons;
import org.daybook.desk.Columns;
import org.daybook.desk.Form;
import org.daybook.desk.Offered;
import org.daybook.desk.Question;
import org.daybook.transfer.Route;

/** Day, time, who, and in a few words what; the route where something is sent. */
final class LineForm extends VBox {

    private final LineFormModel model;
    private final Form form;
    private final Runnable close;
    private Node first = this;

    LineForm(LineFormModel model, Clock clock, List<String> staff, String deed, Runnable close) {
        this.model = model;
        this.form = new Form(model.problems);
        this.close = close;
        getStyleClass().add("line-form");
        getChildren().setAll(form.of(questions(clock, staff)), foot(deed));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.problems.subscribe(() -> {
            if (!model.problems.isEmpty()) {
                form.focusFirstProblem();
            }
        });
    }

    void focusFirst() {
        first.requestFocus();
    }

    private Node[] questions(Clock clock, List<String> staff) {
        List<Node> questions = new ArrayList<>();
        if (model.asksRoute()) {
            Question route =
                    form.choice(
                            "route",
                            "How does it travel?",
                            model.route,
                            FXCollections.observableArrayList(Route.values()),
                            Route::words);
            first = route.control();
            questions.add(route);
        }
        Question day = form.day("day", "Day", model.day, clock, DayText.Sense.HAPPENED);
        Question by = form.suggested("by", "Who", model.by, typed -> Offered.of(staff, typed));
        Question words = form.longText("words", "In a few words", model.words, 1);
        if (!model.asksRoute()) {
            first = model.by.get().isEmpty() ? by.control() : words.control();
        }
        questions.add(Columns.of(9, day, form.timeOrWords("time", "Time", model.time)));
        questions.add(by);
        questions.add(words);
        return questions.toArray(Node[]::new);
    }

    private Node foot(String deed) {
        Button record = Buttons.low(Buttons.main(deed, model::record));
        record.setId("record-line");
        record.disableProperty().bind(model.working);
        FlowPane foot = new FlowPane(record, Buttons.low(Buttons.text("Not now", close)));
        foot.getStyleClass().add("line-form-foot");
        return foot;
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

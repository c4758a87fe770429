package org.daybook.transfer.view;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.daybook.base.DayText;
import org.daybook.desk.Buttons;
import org.daybook.desk.Columns;
import org.daybook.desk.DeedForm;
import org.daybook.desk.Form;
import org.daybook.desk.LineModel;
import org.daybook.desk.Mark;
import org.daybook.desk.Offered;
import org.daybook.desk.Question;
import org.daybook.desk.Texts;
import org.daybook.transfer.Event;
import org.daybook.transfer.Means;
import org.daybook.transfer.Route;
import org.daybook.transfer.SealFound;
import org.daybook.transfer.Step;

/**
 * The form of a line: first what only this step asks, then with whom, in a few words what, and last
 * who and when, which stand filled in already.
 */
final class LineQuestions {

    private final LineAnswers answers;
    private final LineModel line;
    private final Clock clock;
    private final List<String> staff;
    private final DeedForm form;
    private final Form ask;
    private final List<Node> questions = new ArrayList<>();

    private LineQuestions(LineAnswers answers, Clock clock, List<String> staff, Runnable close) {
        this.answers = answers;
        this.line = answers.line;
        this.clock = clock;
        this.staff = staff;
        this.form = new DeedForm(line, WayWords.deed(answers.kind), close);
        this.ask = form.ask();
    }

    static DeedForm of(LineAnswers answers, Clock clock, List<String> staff, Runnable close) {
        LineQuestions asked = new LineQuestions(answers, clock, staff, close);
        asked.own();
        asked.every();
        return asked.form.laid(asked.questions.toArray(Node[]::new));
    }

    private void own() {
        switch (answers.kind) {
            case Step.SENT, Step.COPY_SENT -> sending();
            case Step.RECEIPT_CONFIRMED -> receipt();
            case Event.REST_ARRIVED -> ticks("What has come now?");
            case Event.LOST -> {
                if (!answers.ticks.isEmpty()) {
                    ticks("What is lost?");
                }
                whom("Who told you?", "");
            }
            case Event.CHECK_ASKED -> asked();
            case Step.LEAVING_NOTICED -> whom("Who told you?", "The mother, the office");
            case Event.CTF_SENT, Step.PACK_CHECKED, Event.RECALLED, Event.FOUND -> {}
            case Event.BREACH_DECIDED -> whom("With whom did you decide?", "Head, data protection");
            default -> {
                whom("With whom?", "");
                means();
            }
        }
    }

    private void sending() {
        if (!answers.caution.isEmpty()) {
            questions.add(Mark.before(Mark.Shape.DUE_SOON, Texts.small(answers.caution)));
        }
        questions.add(
                ask.choice(
                        "route",
                        "How does it travel?",
                        answers.route,
                        FXCollections.observableArrayList(Route.values()),
                        Route::words));
        whom("To whom?", "The named lead, nobody else");
        questions.add(
                ask.longText(LineAnswers.ITEMS, "What is in it?", line.text(LineAnswers.ITEMS), 2)
                        .hint("One thing on each line"));
        questions.add(
                Columns.of(
                        9,
                        ask.text(
                                LineAnswers.TRACKING, "Reference", line.text(LineAnswers.TRACKING)),
                        ask.text(LineAnswers.SEAL, "Seal", line.text(LineAnswers.SEAL))));
    }

    private void receipt() {
        if (!answers.ticks.isEmpty()) {
            ticks("What has arrived?");
        }
        questions.add(
                ask.chips(
                        "seal-found",
                        "How was the seal?",
                        answers.found,
                        List.of(SealFound.values()),
                        SealFound::words));
        means();
    }

    private void ticks(String question) {
        VBox boxes = new VBox();
        boxes.getStyleClass().add("tick-list");
        for (int place = 0; place < answers.ticks.size(); place++) {
            LineAnswers.Tick tick = answers.ticks.get(place);
            CheckBox box = new CheckBox(tick.item());
            box.setWrapText(true);
            box.setId("item-" + (place + 1));
            box.selectedProperty().bindBidirectional(tick.came());
            boxes.getChildren().add(box);
        }
        if (answers.ticks.size() > 1) {
            boxes.getChildren()
                    .add(
                            Buttons.link(
                                    "All of it",
                                    () -> answers.ticks.forEach(tick -> tick.came().set(true))));
        }
        questions.add(ask.custom("items", question, boxes));
    }

    private void asked() {
        questions.add(
                ask.suggested(
                        LineAnswers.WHOM,
                        "Whom do you ask?",
                        line.text(LineAnswers.WHOM),
                        typed -> Offered.of(staff, typed)));
    }

    private void whom(String question, String hint) {
        Question whom = ask.text(LineAnswers.WHOM, question, line.text(LineAnswers.WHOM));
        questions.add(hint.isEmpty() ? whom : whom.hint(hint));
    }

    private void means() {
        questions.add(
                ask.chips("means", "How?", answers.means, List.of(Means.values()), Means::words));
    }

    private void every() {
        questions.add(ask.longText(LineModel.WORDS, words(), line.text(LineModel.WORDS), 1));
        questions.add(
                ask.suggested(
                        LineModel.BY,
                        answers.kind == Step.RECEIPT_CONFIRMED ? "Who received it?" : "Who",
                        line.text(LineModel.BY),
                        typed -> Offered.of(staff, typed)));
        questions.add(
                Columns.of(
                        9,
                        ask.day(
                                LineModel.DAY,
                                answers.kind == Event.LOST ? "When you learnt of it" : "Day",
                                line.text(LineModel.DAY),
                                clock,
                                DayText.Sense.HAPPENED),
                        ask.timeOrWords(LineModel.TIME, "Time", line.text(LineModel.TIME))));
    }

    private String words() {
        return switch (answers.kind) {
            case Event.LOST -> "What do you know of it?";
            case Event.RECALLED -> "Why does it come back, and how?";
            case Event.FOUND -> "Where was it?";
            case Event.BREACH_DECIDED -> "Who was told and when, or why nobody has to be";
            case Event.CHASED -> "What did they say?";
            case Step.PACK_CHECKED -> "What did they look at?";
            default -> "In a few words";
        };
    }
}

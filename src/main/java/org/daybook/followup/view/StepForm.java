package org.daybook.followup.view;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.daybook.base.DayText;
import org.daybook.desk.Columns;
import org.daybook.desk.Offered;
import org.daybook.desk.Question;
import org.daybook.followup.Answer;
import org.daybook.followup.Step;

/** What a step asks: its answer, the words, day, time and who, and a day to come. */
final class StepForm extends InPlaceForm {

    private final StepFormModel model;

    StepForm(StepFormModel model, Clock clock, List<String> staff, Runnable close) {
        super(model.problems());
        this.model = model;
        List<Node> parts = new ArrayList<>();
        Question words = form().longText("words", StepWords.words(model.step()), model.words, 1);
        startAt(words);
        if (!Answer.to(model.step()).isEmpty()) {
            parts.add(answer());
        }
        parts.add(words);
        parts.add(whenAndWho(clock, staff));
        if (!StepWords.due(model.step()).isEmpty()) {
            parts.add(due(clock));
        }
        show(
                StepWords.deed(model.step()),
                model::record,
                model.working(),
                close,
                parts.toArray(Node[]::new));
    }

    private Question answer() {
        Question answer =
                form().chips(
                                "answer",
                                StepWords.answer(model.step()),
                                model.answer,
                                Answer.to(model.step()),
                                Answer::words);
        startAt(answer);
        return answer;
    }

    private Node whenAndWho(Clock clock, List<String> staff) {
        return Columns.of(
                9,
                form().day("day", "Day", model.day, clock, DayText.Sense.HAPPENED),
                form().timeOrWords("time", "Time", model.time),
                form().suggested("by", "Who did it", model.by, typed -> Offered.of(staff, typed)));
    }

    private Node due(Clock clock) {
        Step step = model.step();
        Question due = form().day("due", StepWords.due(step), model.due, clock, DayText.Sense.DUE);
        if (!StepWords.dueHint(step).isEmpty()) {
            due.hint(StepWords.dueHint(step));
        }
        return StepWords.timed(step)
                ? Columns.of(9, due, form().timeOrWords("due-time", "Time", model.dueTime))
                : due;
    }
}

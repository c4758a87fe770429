package org.daybook.transfer.view;

import javafx.scene.Node;
import org.daybook.desk.Form;

/** The five questions of the day-one page, the same wherever it is written. */
final class DayOneQuestions {

    private DayOneQuestions() {}

    static Node[] on(Form form, DayOneAnswers answers) {
        return new Node[] {
            form.longText("day-one-safe", "Safe now?", answers.safe, 2)
                    .hint("Immediate risk; who may not collect"),
            form.longText("day-one-phone", "Whom to phone today", answers.phone, 2)
                    .hint("One to a line"),
            form.longText(
                            "day-one-in-place",
                            "In place before the child comes in",
                            answers.inPlace,
                            2)
                    .hint("One to a line; each gets a box to tick"),
            form.longText("day-one-helps", "What helps", answers.helps, 2),
            form.longText("day-one-not-known", "What we do not know", answers.notKnown, 1)
        };
    }
}

package org.daybook.followup.view;

import org.daybook.desk.Columns;
import org.daybook.desk.Question;

/** Stages of escalation, and the times after which one asks again. */
final class PracticeForm extends InPlaceForm {

    PracticeForm(PracticeModel model, Runnable close) {
        super(model.problems);
        Question stages =
                form().longText("stages", "Whom a disagreement goes to", model.stages, 4)
                        .hint("A line for each stage, the first stage first");
        startAt(stages);
        show(
                "Keep these",
                model::keep,
                model.working,
                close,
                stages,
                Columns.of(
                        18,
                        form().text("ask-again", "Ask again after so many days", model.askAgain)
                                .hint("Where nobody set a day"),
                        form().text(
                                        "answer-within",
                                        "A referral is answered within so many working days",
                                        model.answerWithin)));
    }
}

package org.daybook.chronology.view;

import org.daybook.chronology.Question;

/** What came of an action. */
final class FinishForm extends SmallForm {

    FinishForm(SmallFormModel model, String suffix, Runnable close) {
        super(model, suffix);
        var note =
                form().text(
                                Question.DONE_NOTE.field(),
                                "What came of it?",
                                model.text(Question.DONE_NOTE))
                        .hint("You can leave this empty");
        show("Record as done", close, note);
    }
}

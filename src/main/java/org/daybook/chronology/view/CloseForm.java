package org.daybook.chronology.view;

import org.daybook.chronology.Question;

/** What came of it all. */
final class CloseForm extends SmallForm {

    CloseForm(SmallFormModel model, String suffix, Runnable close) {
        super(model, suffix);
        var outcome =
                form().longText(
                                Question.OUTCOME.field(),
                                "What came of it?",
                                model.text(Question.OUTCOME),
                                2)
                        .hint("For the child, as far as you know");
        show("Close with this outcome", close, outcome);
    }
}

package org.daybook.chronology.view;

import org.daybook.chronology.Question;

/** A deed that needs a reason and nothing else. */
final class WhyForm extends SmallForm {

    /**
     * @param question "Why does it not hold?"
     * @param hint what the deed does not do
     * @param deed as it stands on the button
     */
    WhyForm(
            SmallFormModel model,
            String suffix,
            String question,
            String hint,
            String deed,
            Runnable close) {
        super(model, suffix);
        var why =
                form().longText(Question.WHY.field(), question, model.text(Question.WHY), 2)
                        .hint(hint);
        show(deed, close, why);
    }
}

package org.daybook.prompts.view;

import org.daybook.desk.DeedForm;
import org.daybook.prompts.ConsiderPrompt;

/** "Considered": a word of why, in place below the evidence. */
final class ConsiderForm {

    private static final int ROWS = 2;

    private ConsiderForm() {}

    static DeedForm of(ConsiderModel model, Runnable close) {
        DeedForm form = new DeedForm(model, "Record as considered", close);
        return form.laid(
                form.ask()
                        .longText(
                                ConsiderPrompt.WHY,
                                "What do you make of it, and why?",
                                model.why(),
                                ROWS)
                        .hint("Kept with these facts and your name"));
    }
}

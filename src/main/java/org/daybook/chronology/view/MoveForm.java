package org.daybook.chronology.view;

import org.daybook.chronology.Question;
import org.daybook.desk.Texts;

/** Whose entry it is instead, and why it stood here. */
final class MoveForm extends SmallForm {

    MoveForm(SmallFormModel model, TurnForms forms, String suffix, Runnable close) {
        super(model, suffix);
        var child =
                form().suggested(
                                Question.OTHER_CHILD.field(),
                                "Whose is it?",
                                model.text(Question.OTHER_CHILD),
                                forms::findOthers,
                                TurnForms::words,
                                model.otherChild()::set)
                        .hint("A few letters of a name");
        var why =
                form().text(
                                Question.WHY.field(),
                                "Why did it stand here?",
                                model.text(Question.WHY))
                        .hint("Read in the other file only. Here one line without the words stays");
        var stays =
                Texts.small(
                        "What was begun from it, such as a referral, and the status behind it stay"
                                + " with this child. Look there too.");
        show("Move to that file", close, child, why, stays);
    }
}

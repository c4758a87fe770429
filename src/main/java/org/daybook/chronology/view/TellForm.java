package org.daybook.chronology.view;

import java.util.List;
import java.util.function.Function;
import org.daybook.chronology.Question;
import org.daybook.desk.Columns;

/** Who told the reporter, when, and what. */
final class TellForm extends SmallForm {

    TellForm(
            SmallFormModel model,
            String suffix,
            Function<String, List<String>> staff,
            Runnable close) {
        super(model, suffix);
        var what =
                form().text(
                                Question.TOLD_WHAT.field(),
                                "What was the reporter told?",
                                model.text(Question.TOLD_WHAT))
                        .hint("Or why nobody is to be told");
        var who =
                form().suggested(
                                Question.TOLD_BY.field(),
                                "Who told?",
                                model.text(Question.TOLD_BY),
                                staff)
                        .hint("Empty: you did");
        var when =
                form().text(Question.TOLD_WHEN.field(), "When?", model.text(Question.TOLD_WHEN))
                        .hint("Empty: today");
        show("Record as told", close, what, Columns.fields(who, when));
    }
}

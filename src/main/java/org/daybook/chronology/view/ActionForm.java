package org.daybook.chronology.view;

import java.util.List;
import java.util.function.Function;
import org.daybook.chronology.Question;
import org.daybook.desk.Columns;

/** Something more to be done. */
final class ActionForm extends SmallForm {

    ActionForm(
            SmallFormModel model,
            String suffix,
            Function<String, List<String>> staff,
            Runnable close) {
        super(model, suffix);
        var what =
                form().text(
                                Question.ACTIONS.field(),
                                "What is to be done?",
                                model.text(Question.ACTIONS));
        var who =
                form().suggested(
                                Question.ACTION_OWNER.field(),
                                "Who?",
                                model.text(Question.ACTION_OWNER),
                                staff);
        var by =
                form().text(
                                Question.ACTION_DUE.field(),
                                "By when?",
                                model.text(Question.ACTION_DUE))
                        .hint("today 12:00, Fri, 4 Dec");
        show("Add action", close, what, Columns.fields(who, by));
    }
}

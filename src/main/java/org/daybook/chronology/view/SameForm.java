package org.daybook.chronology.view;

import java.util.List;
import javafx.collections.FXCollections;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Question;

/** Which entry says the same and is kept. */
final class SameForm extends SmallForm {

    /**
     * @param others the nearest in time first
     */
    SameForm(SmallFormModel model, List<Entry> others, String suffix, Runnable close) {
        super(model, suffix);
        var other =
                form().choice(
                                Question.OTHER_ENTRY.field(),
                                "Which entry says the same?",
                                model.otherEntry(),
                                FXCollections.observableArrayList(others),
                                EntryWords::inALine)
                        .hint(
                                "That one counts. This one stays to be read, with what is open in it");
        var why =
                form().text(Question.WHY.field(), "How do you know?", model.text(Question.WHY))
                        .hint("You can leave this empty");
        show("Put together", close, other, why);
    }
}

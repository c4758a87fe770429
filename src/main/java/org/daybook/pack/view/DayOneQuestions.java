package org.daybook.pack.view;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import org.daybook.desk.Form;
import org.daybook.desk.Question;
import org.daybook.transfer.DayOne;

/** The five questions of the day-one page, the same wherever it is written. */
final class DayOneQuestions {

    private DayOneQuestions() {}

    static List<Question> on(Form form, DayOneAnswers answers) {
        return List.of(
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
                form.longText("day-one-not-known", "What we do not know", answers.notKnown, 1));
    }

    /** As another room asks them in a form of its own. */
    static Node lent(ObjectProperty<DayOne> page) {
        Form form = new Form(FXCollections.observableArrayList());
        DayOneAnswers answers = new DayOneAnswers();
        answers.show(page.get());
        answers.whenChanged(() -> page.set(answers.page()));
        return form.of(on(form, answers).toArray(Node[]::new));
    }
}

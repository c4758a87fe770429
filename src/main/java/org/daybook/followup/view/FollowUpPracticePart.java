package org.daybook.followup.view;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.daybook.base.Problem;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Flow;
import org.daybook.desk.Form;
import org.daybook.desk.Part;
import org.daybook.desk.Texts;

/** How the school follows up, as a card among the settings. */
public final class FollowUpPracticePart implements Part {

    private static final int ROWS = 3;

    private final FollowUpPracticeModel model;
    private final Card card;

    public FollowUpPracticePart(FollowUpPracticeModel model) {
        this.model = model;
        Form form = new Form(model.problems());
        model.problems().addListener((ListChangeListener<Problem>) _ -> form.focusFirstProblem());
        Node answer =
                form.text("answer-within", "When is a referral answered?", model.answerWithin())
                        .hint("Working days");
        Node ask =
                form.text("ask-again", "When do you ask again?", model.askAgain())
                        .hint("Days without news");
        Node stages =
                form.longText("stages", "Stages of escalation", model.stages(), ROWS)
                        .hint("One on each line, the first one first");
        card = Card.titled("Following up", form.of(Columns.fields(answer, ask), stages), foot());
    }

    private Node foot() {
        Button keep = Buttons.low(Buttons.outlined("Keep how we follow up", model::keep));
        keep.setId("keep-follow-up-practice");
        keep.disableProperty().bind(model.working());
        Label outcome = Texts.small("");
        outcome.textProperty().bind(model.outcome());
        Flow foot = new Flow(keep, outcome);
        foot.getStyleClass().add("deed-form-foot");
        return foot;
    }

    @Override
    public Node node() {
        return card;
    }

    @Override
    public void refresh() {
        model.refresh();
    }
}

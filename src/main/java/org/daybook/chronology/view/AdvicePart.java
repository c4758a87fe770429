package org.daybook.chronology.view;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Question;
import org.daybook.desk.Buttons;
import org.daybook.desk.Form;
import org.jspecify.annotations.Nullable;

/**
 * Threshold and advice: asked at once where the decision is to refer or to seek advice, for any
 * other decision when somebody wants to say them.
 */
final class AdvicePart extends VBox {

    private final ObjectProperty<Decision.@Nullable Kind> decision;
    private final BooleanProperty asked = new SimpleBooleanProperty();
    private boolean wanted;

    AdvicePart(
            Form form,
            ObjectProperty<Decision.@Nullable Kind> decision,
            StringProperty threshold,
            StringProperty advice) {
        this.decision = decision;
        getStyleClass().add("question");
        var consulted =
                form.longText(
                                Question.THRESHOLD.field(),
                                "Which threshold did you consult?",
                                threshold,
                                1)
                        .hint("And what it says");
        var taken =
                form.longText(Question.ADVICE.field(), "Whose advice did you take?", advice, 1)
                        .hint("From whom, and what it was");
        Hyperlink add = Buttons.link("Add threshold and advice", () -> want(consulted));
        add.setId("add-advice");
        shown(add, false);
        shown(consulted, true);
        shown(taken, true);
        add.visibleProperty().bind(asked.not().and(decision.isNotNull()));
        getChildren().setAll(add, consulted, taken);
        decision.subscribe(_ -> look(threshold, advice));
        threshold.subscribe(_ -> look(threshold, advice));
        advice.subscribe(_ -> look(threshold, advice));
    }

    private void shown(Node node, boolean whenAsked) {
        if (whenAsked) {
            node.visibleProperty().bind(asked);
        }
        node.managedProperty().bind(node.visibleProperty());
    }

    private void want(Node first) {
        wanted = true;
        asked.set(true);
        if (first instanceof org.daybook.desk.Question question) {
            question.control().requestFocus();
        }
    }

    /** What was said once stays in sight while it is being changed. */
    private void look(StringProperty threshold, StringProperty advice) {
        Decision.Kind kind = decision.get();
        wanted |= !threshold.get().isEmpty() || !advice.get().isEmpty();
        asked.set(wanted || (kind != null && kind.asksAdvice()));
    }
}

package org.daybook.chronology.view;

import java.util.List;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Question;

/** What was decided, and why. */
final class DecideForm extends SmallForm {

    DecideForm(SmallFormModel model, String suffix, Runnable close) {
        super(model, suffix);
        Decision.Kind other = Decision.Kind.OTHER;
        var kind =
                form().chips(
                                Question.DECISION.field(),
                                "What did you decide?",
                                model.decision(),
                                List.of(Decision.Kind.values()),
                                Decision.Kind::words);
        var words =
                form().text(
                                Question.DECISION_WORDS.field(),
                                "What exactly?",
                                model.text(Question.DECISION_WORDS));
        words.visibleProperty().bind(model.decision().map(other::equals).orElse(false));
        words.managedProperty().bind(words.visibleProperty());
        var why =
                form().longText(
                                Question.RATIONALE.field(),
                                "Why?",
                                model.text(Question.RATIONALE),
                                2);
        AdvicePart advice =
                new AdvicePart(
                        form(),
                        model.decision(),
                        model.text(Question.THRESHOLD),
                        model.text(Question.ADVICE));
        show("Record decision", close, kind, words, why, advice);
    }
}

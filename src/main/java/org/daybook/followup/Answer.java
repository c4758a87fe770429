package org.daybook.followup;

import java.util.Arrays;
import java.util.List;

/** What a step is answered with, where the answers are few. The name stands in the store. */
public enum Answer {
    AGREED(Step.SENT, "A parent agreed"),
    NOT_ASKED(Step.SENT, "Consent not asked: it could put the child at risk"),
    NOT_REACHED(Step.SENT, "No parent could be reached in time"),
    REFUSED(Step.SENT, "Consent refused; the risk outweighs it"),

    TAKEN_ON(Step.ANSWERED, "They take it on"),
    MORE_WANTED(Step.ANSWERED, "They ask for more"),
    NOT_TAKEN_ON(Step.ANSWERED, "They do not take it on"),

    DECISION_CHANGED(Step.ESCALATION_ANSWERED, "They changed their decision"),
    DECISION_STANDS(Step.ESCALATION_ANSWERED, "Their decision stands"),
    AGREED_OTHERWISE(Step.ESCALATION_ANSWERED, "Something else was agreed"),

    STRATEGY_DISCUSSION(Step.CAME_OF_IT, "Strategy discussion"),
    SECTION_47(Step.CAME_OF_IT, "Child protection enquiry"),
    ASSESSMENT(Step.CAME_OF_IT, "Assessment"),
    CHILD_IN_NEED(Step.CAME_OF_IT, "Child in need plan"),
    CONFERENCE(Step.CAME_OF_IT, "Child protection conference"),
    EARLY_HELP(Step.CAME_OF_IT, "Early help"),
    POLICE_ENQUIRY(Step.CAME_OF_IT, "Police enquiry"),
    NO_FURTHER_ACTION(Step.CAME_OF_IT, "No further action by them"),
    SOMETHING_ELSE(Step.CAME_OF_IT, "Something else"),

    HELPED(Step.OUTCOME, "It helped"),
    MADE_NO_DIFFERENCE(Step.OUTCOME, "It made no difference"),
    STOPPED_EARLY(Step.OUTCOME, "Stopped before the end"),
    NEVER_STARTED(Step.OUTCOME, "Never started"),
    DECLINED(Step.OUTCOME, "The family said no"),
    NOT_GIVEN(Step.OUTCOME, "The service could not give it");

    private final Step step;
    private final String words;

    Answer(Step step, String words) {
        this.step = step;
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Empty where a step is answered in words alone. */
    public static List<Answer> to(Step step) {
        return Arrays.stream(values()).filter(one -> one.step == step).toList();
    }
}

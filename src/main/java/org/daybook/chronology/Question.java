package org.daybook.chronology;

import java.util.Locale;

/**
 * What the forms ask. A half-written form keeps each answer as it was typed, and a problem names
 * the question that it stands under. The names stand in kept drafts and never change.
 */
public enum Question {
    CHILDREN,
    NARRATIVE,
    HAPPENED_DAY,
    HAPPENED_TIME,
    PLACE,
    REPORTED_BY,
    REPORTED_WHEN,
    OTHERS_PRESENT,
    DONE_SO_FAR,
    PARENTS_TOLD,
    PARENTS_NOTE,
    TOLD,
    DECISION,
    DECISION_WORDS,
    RATIONALE,
    THRESHOLD,
    ADVICE,
    ACTIONS,
    ACTION_OWNER,
    ACTION_DUE,
    DONE_NOTE,
    FEEDBACK_BY,
    FEEDBACK_WHEN,
    REASON,
    OUTCOME,
    WHY,
    OTHER_CHILD,
    OTHER_ENTRY,
    TOLD_BY,
    TOLD_WHEN,
    TOLD_WHAT;

    /** As a problem names it, and as the field on the page is called. */
    public String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.daybook.chronology;

/** What an entry is about. The name is what stands in the store and never changes. */
public enum EntryKind {
    CONCERN("Concern"),
    AGENCY_CONTACT("Agency contact"),
    MEETING("Meeting"),
    HOME_VISIT("Home visit"),
    PARENT_CONTACT("Contact with a parent"),
    POLICE_NOTIFICATION("Police notification"),
    POSITIVE_EVENT("Positive event"),
    CASE_ANALYSIS("Case analysis"),
    FILE_RECEIVED("File received"),
    FILE_SENT("File sent"),
    STATUS_CHANGE("Change of status"),
    SUPERVISION("Supervision");

    private final String words;

    EntryKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Only a concern waits for a decision; the others may have one. */
    public boolean needsDecision() {
        return this == CONCERN;
    }

    /**
     * Whether a form of this kind asks it: a concern asks everything, the others what they need.
     * What was answered all the same is shown and kept.
     */
    public boolean asks(Question question) {
        return switch (question) {
            case PLACE -> this == CONCERN || this == MEETING || this == POSITIVE_EVENT;
            case OTHERS_PRESENT ->
                    this == CONCERN
                            || this == MEETING
                            || this == HOME_VISIT
                            || this == POLICE_NOTIFICATION;
            case REPORTED_BY,
                    REPORTED_WHEN,
                    DONE_SO_FAR,
                    PARENTS_TOLD,
                    PARENTS_NOTE,
                    TOLD,
                    DECISION,
                    DECISION_WORDS,
                    RATIONALE,
                    THRESHOLD,
                    ADVICE,
                    FEEDBACK_BY,
                    FEEDBACK_WHEN ->
                    this == CONCERN;
            default -> true;
        };
    }

    /** Whether a form of this kind asks for the child's own words, or what it showed. */
    public boolean asksVoice() {
        return this == CONCERN || this == MEETING || this == HOME_VISIT || this == POSITIVE_EVENT;
    }

    /** The lead's own supervision stays at the school when the child's file moves on. */
    public boolean movesWithTheChild() {
        return this != SUPERVISION;
    }
}

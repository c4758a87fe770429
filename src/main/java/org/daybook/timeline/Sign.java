package org.daybook.timeline;

/** What something that happened on a day looks like: always the same shape for the same thing. */
public enum Sign {
    CONCERN("concern"),
    DECISION_MEETING("decision meeting"),
    MEETING("meeting, visit or contact"),
    POSITIVE("positive event"),
    TO_COME("still to come");

    private final String words;

    Sign(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

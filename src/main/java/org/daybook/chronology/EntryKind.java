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

    /** The lead's own supervision stays at the school when the child's file moves on. */
    public boolean movesWithTheChild() {
        return this != SUPERVISION;
    }
}

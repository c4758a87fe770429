package org.daybook.children;

/**
 * How somebody belongs to a child, in neutral words. The name is what stands in the store and never
 * changes.
 */
public enum LinkKind {
    SIBLING("Brother or sister", "Brother or sister"),
    HOUSEHOLD("Lives in the same household", "Lives in the same household"),
    FAMILY("Family elsewhere", "Family elsewhere"),
    FRIEND("Friend", "Friend"),
    HARM_BY(
            "Alleged to have caused harm to this child",
            "Alleged to have been harmed by this child"),
    HARM_TO(
            "Alleged to have been harmed by this child",
            "Alleged to have caused harm to this child"),
    PEER("Another child or young person who matters", "Another child or young person who matters");

    private final String words;
    private final String fromTheOther;

    LinkKind(String words, String fromTheOther) {
        this.words = words;
        this.fromTheOther = fromTheOther;
    }

    public String words() {
        return words;
    }

    /** What the link is when it is read in the other child's file. */
    String fromTheOther() {
        return fromTheOther;
    }

    /** Whether these two share a home or parents, so that their chronologies are read together. */
    public boolean isFamily() {
        return this == SIBLING || this == HOUSEHOLD || this == FAMILY;
    }

    /** Whether a child here with this link counts among the brothers and sisters of a family. */
    public boolean isOneFamily() {
        return this == SIBLING || this == HOUSEHOLD;
    }
}

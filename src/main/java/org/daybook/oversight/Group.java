package org.daybook.oversight;

/** What stands on the board, in this order. */
public enum Group {
    UNDECIDED("Undecided", "Decide on the day a concern is raised"),
    REFERRALS("Referrals", "An answer is due within one working day"),
    ACTIONS("Actions", "Late, or due within a week"),
    CONTRIBUTIONS("Asked of us by others", ""),
    MEETINGS("Meetings", "To be ready before it, and to be written after it"),
    OFFERS("Help offered, and not heard of", "Never presume that it was taken up"),
    QUESTIONS("What we do not know", ""),
    REPORTERS("Reporter not told", "Whoever raised a concern hears what became of it"),
    TRANSFERS("File due to the next school", ""),
    ARRIVALS("File from an earlier school", ""),
    KEPT_FILES("Kept files to be looked at", "Nothing is destroyed by itself"),
    CASES("Cases between two people", "Every open case has one lead and a deputy"),
    ABSENCE(
            "Plans for an absence",
            "Every vulnerable child has one of its own, looked at again on its day"),
    PROMPTS("Worth a second look", "Questions, drawn from recorded facts"),
    DRAFTS("Drafts to finish", "");

    private final String words;
    private final String rule;

    Group(String words, String rule) {
        this.words = words;
        this.rule = rule;
    }

    /** Whether it is of a child's file on its way, out or in. */
    public boolean isOfFiles() {
        return this == TRANSFERS || this == ARRIVALS;
    }

    public String words() {
        return words;
    }

    /** What is held to, at the right of the heading; may be empty. */
    public String rule() {
        return rule;
    }
}

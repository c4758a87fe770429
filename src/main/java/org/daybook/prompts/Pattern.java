package org.daybook.prompts;

/** What a prompt is about. The name is what stands in the store and never changes. */
public enum Pattern {
    AGREED_NOT_DONE("Agreed, then not done"),
    CLOSING("Doors closing"),
    STEP_DOWN("Before stepping down"),
    SAME_WORRY("The same worry again"),
    VOICE_MISSING("Not heard for long"),
    VOICE_THROUGH_OTHERS("Heard only through others"),
    NEVER_ALONE("Never seen alone"),
    BENEATH("What lies beneath?");

    private final String words;

    Pattern(String words) {
        this.words = words;
    }

    /** A few words to call it by. */
    public String words() {
        return words;
    }
}

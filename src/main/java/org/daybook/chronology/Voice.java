package org.daybook.chronology;

/** How a child's voice came through. What a child shows counts as much as what it says. */
public enum Voice {
    NOT_SAID("Voice not recorded"),
    WORDS("Words"),
    BEHAVIOUR("Behaviour"),
    DRAWING_OR_PLAY("Drawing or play"),
    THROUGH_AID("Through an interpreter or aid"),
    NOT_YET("Not yet");

    private final String words;

    Voice(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

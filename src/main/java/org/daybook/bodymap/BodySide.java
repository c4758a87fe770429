package org.daybook.bodymap;

/** From which side the figure is seen. The name is what stands in the store and never changes. */
public enum BodySide {
    FRONT("Front"),
    BACK("Back");

    private final String words;

    BodySide(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

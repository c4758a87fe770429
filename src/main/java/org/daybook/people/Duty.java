package org.daybook.people;

/** What somebody answers for in safeguarding; the name is what stands in the store. */
public enum Duty {
    LEAD("designated safeguarding lead"),
    DEPUTY("deputy safeguarding lead");

    private final String words;

    Duty(String words) {
        this.words = words;
    }

    public String inWords() {
        return words;
    }
}

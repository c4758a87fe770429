package org.daybook.children.view;

/** Where an import stands. */
public enum ImportStep {
    FILE("Choose the file"),
    COLUMNS("Say what the columns mean"),
    LOOK("See what would happen"),
    DONE("Done");

    private final String words;

    ImportStep(String words) {
        this.words = words;
    }

    public String inWords() {
        return words;
    }
}

package org.daybook.chronology;

/** A child's own part in what happened. */
public enum Role {
    NOT_SAID("Role not said"),
    VICTIM("Victim"),
    ALLEGED("Alleged to have caused harm"),
    WITNESS("Witness"),
    AFFECTED("Affected");

    private final String words;

    Role(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

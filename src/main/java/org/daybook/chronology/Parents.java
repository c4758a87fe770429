package org.daybook.chronology;

/**
 * Whether the parents know.
 *
 * @param note how they were told, or why not yet; may be empty
 */
public record Parents(Told told, String note) {

    public static final Parents NOT_SAID = new Parents(Told.NOT_SAID, "");

    public enum Told {
        NOT_SAID,
        YES,
        NOT_YET
    }
}

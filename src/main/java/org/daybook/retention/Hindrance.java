package org.daybook.retention;

/**
 * What stands in the way of destroying a file.
 *
 * @param sentence what it is and what to do, without a child's name
 */
public record Hindrance(Kind kind, String sentence) {

    public enum Kind {
        NOT_THE_LEAD,
        ON_ROLL,
        TOO_EARLY,
        DAY_NOT_KNOWN,
        HOLD,
        OPEN_CASE,
        OPEN_TRANSFER,
        OPEN_ARRIVAL,
        UNDECIDED,
        DRAFT,
        UNFINISHED
    }
}

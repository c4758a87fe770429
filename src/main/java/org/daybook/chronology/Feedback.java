package org.daybook.chronology;

/**
 * Who tells the person who reported it what was decided, and by when.
 *
 * @param by who, and how; may be empty
 */
public record Feedback(String by, When when) {

    public static final Feedback NONE = new Feedback("", When.UNKNOWN);
}

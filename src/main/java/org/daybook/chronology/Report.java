package org.daybook.chronology;

/**
 * How it came to the lead.
 *
 * @param by name and role of whoever told; may be empty
 */
public record Report(When when, String by) {

    public static final Report NONE = new Report(When.UNKNOWN, "");
}

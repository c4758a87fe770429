package org.daybook.desk;

/**
 * Which kind of entry a page is asked for, by the name that chronology gives it; the kit itself
 * knows none.
 */
public record EntryKindName(String value) {

    /** What "New concern" asks for. */
    public static final EntryKindName CONCERN = new EntryKindName("CONCERN");
}

package org.daybook.shell;

/**
 * What the navigation counts: numbers of lines, and never a name.
 *
 * @param today what needs the lead now
 * @param transfers how many of them are files due to another school
 */
public record Counts(int today, int transfers) {

    public static final Counts NONE = new Counts(0, 0);

    int of(Room room) {
        return switch (room) {
            case TODAY -> today;
            case TRANSFERS -> transfers;
            default -> 0;
        };
    }
}

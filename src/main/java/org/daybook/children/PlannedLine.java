package org.daybook.children;

import java.util.List;

/** What an import would do with one line of a list. */
public sealed interface PlannedLine {

    /** The line of the file. */
    long line();

    /** A child who is not here yet. */
    record New(long line, Particulars child) implements PlannedLine {}

    /**
     * A child who is here, and of whom the list knows something else.
     *
     * @param fields the names of what would change
     */
    record Changed(long line, Child before, Particulars after, List<String> fields)
            implements PlannedLine {}

    /** A child who is here, with all that the list says. */
    record Same(long line, Child child) implements PlannedLine {}

    /** A line that is not taken; its problem says why. */
    record LeftOut(long line) implements PlannedLine {}
}

package org.daybook.pack.print;

import org.daybook.chronology.Turn;

/** What a turn of an entry is called on paper. */
final class TurnsSaid {

    private TurnsSaid() {}

    /** "Reopened". */
    static String title(Turn turn) {
        return switch (turn.kind()) {
            case CLOSED -> "Closed";
            case REOPENED -> "Reopened";
            case WITHDRAWN -> "Withdrawn";
            case BROUGHT_BACK -> "Brought back";
            case MERGED -> "Merged into another entry";
            case TOOK_IN -> "Another entry was merged into it";
            case GAVE_BACK -> "An entry is no longer merged into it";
            case MOVED_OUT -> "Moved to another file";
            case MOVED_IN -> "Moved here from another file";
            case REPORTER_TOLD -> "The reporter was told";
        };
    }
}

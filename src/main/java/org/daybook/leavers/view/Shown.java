package org.daybook.leavers.view;

import org.daybook.leavers.RunLine;
import org.daybook.leavers.Stand;

/** Which leavers of the list are shown. */
enum Shown {
    EVERYBODY("Everybody"),
    UNDECIDED("No destination"),
    AT_RISK("On a plan, in care, in need"),
    TO_PACK("Packs to save"),
    NO_RECORD("No record"),
    LEFT_OUT("Left out");

    private final String words;

    Shown(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean lets(RunLine line) {
        Stand stand = line.stand();
        return switch (this) {
            case EVERYBODY -> true;
            case UNDECIDED -> stand instanceof Stand.NoDestination;
            case AT_RISK -> line.gravest().isPresent();
            case TO_PACK -> stand instanceof Stand.ToPack;
            case NO_RECORD ->
                    stand instanceof Stand.NilReturn
                            || stand instanceof Stand.NilTold
                            || stand instanceof Stand.FileSinceNil;
            case LEFT_OUT ->
                    stand instanceof Stand.LeftOut
                            || stand instanceof Stand.OnItsWay
                            || stand instanceof Stand.MovedBefore;
        };
    }
}

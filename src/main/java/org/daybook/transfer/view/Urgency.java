package org.daybook.transfer.view;

import org.daybook.transfer.TransferClock.Standing;

/** How near a file's day is, in the house's four shapes. */
enum Urgency {
    LATE,
    SOON,
    OPEN,
    DONE;

    /** Days before its day from which a file is due soon. */
    private static final int SOON_FROM = 3;

    static Urgency of(Standing standing) {
        return switch (standing) {
            case Standing.Late _ -> LATE;
            case Standing.DueToday _ -> SOON;
            case Standing.Running(int left) -> left <= SOON_FROM ? SOON : OPEN;
            case Standing.Awaiting _, Standing.Paused _ -> OPEN;
            case Standing.Met _, Standing.Ended _ -> DONE;
        };
    }
}

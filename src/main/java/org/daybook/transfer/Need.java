package org.daybook.transfer;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The one thing about a file that presses most, or what it waits for.
 *
 * @param how how late it is, or how soon: "3 school days left"
 * @param since "Due Fri 27 Nov"; may be empty
 * @param day what orders the files of one weight
 * @param why one sentence
 * @param deed what the button says that leads there
 * @param opens which form it leads to; empty where it leads to the page
 */
public record Need(
        Kind kind,
        Weight weight,
        String how,
        String since,
        LocalDate day,
        String why,
        String deed,
        Optional<LineKind> opens) {

    /** What it is about. */
    public enum Kind {
        BREACH,
        SOCIAL_WORKER,
        TO_DO,
        MISSING_ITEMS,
        TO_CHASE,
        RECEIPT_AWAITED,
        TO_CLOSE,
        COMMON_TRANSFER_FILE,
        AWAITS,
        PAUSED
    }

    /** The most pressing first. */
    public enum Weight {
        LATE,
        SOON,
        OPEN,
        /** Nothing to do yet: others have to. */
        WAITS
    }

    public boolean late() {
        return weight == Weight.LATE;
    }

    /** Whether the lead has to do something now. */
    public boolean needsTheLead() {
        return weight != Weight.WAITS;
    }
}

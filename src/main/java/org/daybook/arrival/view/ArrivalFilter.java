package org.daybook.arrival.view;

import org.daybook.arrival.ArrivalStanding.Phase;
import org.daybook.arrival.ArrivalStep;

/** What of the files in is shown. */
enum ArrivalFilter {
    OPEN("All open", "No file is looked for."),
    AWAITED("Awaited", "No file is awaited."),
    LATE("Late", "None is late."),
    UNREAD("Received, not read", "None waits to be read."),
    UNACKNOWLEDGED("Not acknowledged", "None waits for its acknowledgement."),
    ENDED("Ended", "None has ended yet.");

    private final String words;
    private final String none;

    ArrivalFilter(String words, String none) {
        this.words = words;
        this.none = none;
    }

    String words() {
        return words;
    }

    /** What is said where there is none of them. */
    String none() {
        return none;
    }

    boolean lets(ArrivalRow row) {
        Phase phase = row.standing().phase();
        boolean open = phase != Phase.ENDED;
        return switch (this) {
            case OPEN -> open;
            case AWAITED -> phase == Phase.TO_ASK || phase == Phase.AWAITED;
            case LATE -> open && row.standing().late();
            case UNREAD -> phase == Phase.UNREAD;
            case UNACKNOWLEDGED ->
                    open
                            && row.arrival().received().isPresent()
                            && !row.arrival().done(ArrivalStep.ACKNOWLEDGED);
            case ENDED -> !open;
        };
    }
}

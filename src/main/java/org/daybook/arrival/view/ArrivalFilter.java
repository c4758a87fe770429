package org.daybook.arrival.view;

import org.daybook.arrival.ArrivalStanding.Phase;
import org.daybook.arrival.ArrivalStep;

/** What of the files in is shown. */
enum ArrivalFilter {
    OPEN("All open"),
    AWAITED("Awaited"),
    LATE("Late"),
    UNREAD("Received, not read"),
    UNACKNOWLEDGED("Not acknowledged"),
    ENDED("Ended");

    private final String words;

    ArrivalFilter(String words) {
        this.words = words;
    }

    String words() {
        return words;
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

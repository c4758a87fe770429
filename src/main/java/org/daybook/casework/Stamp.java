package org.daybook.casework;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Who wrote something down, and when. */
public record Stamp(Instant at, String by) {

    public Stamp {
        // The store keeps microseconds; what is read back has to equal what was written.
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}

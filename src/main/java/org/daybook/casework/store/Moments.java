package org.daybook.casework.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.daybook.base.School;

/** Moments as the store keeps them. */
final class Moments {

    private Moments() {}

    static OffsetDateTime written(Instant at) {
        return at.atZone(School.ZONE).toOffsetDateTime();
    }
}

package org.daybook.arrival;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ArrivalId;
import org.daybook.base.ChildId;
import org.daybook.handover.RecordDigest;

/**
 * A pack that was taken in.
 *
 * @param came under which identity the sender knows the child
 * @param school which sent it
 * @param lead who sent it
 * @param number of the pack, as the sender gave it
 * @param sealed under which name the record lies as it came
 */
public record PackImported(
        Id id,
        ChildId child,
        ChildId came,
        Optional<ArrivalId> arrival,
        String school,
        String lead,
        String number,
        RecordDigest digest,
        String sealed,
        Otherwise otherwise,
        Instant at,
        String by) {

    /** How much of what it names stands otherwise here, and was left so. */
    public record Otherwise(int entries, int beside) {

        public boolean none() {
            return entries == 0 && beside == 0;
        }
    }

    public record Id(UUID value) {

        public static Id fresh() {
            return new Id(UUID.randomUUID());
        }
    }

    /** The same as part of that file in. */
    PackImported in(ArrivalId way) {
        return new PackImported(
                id,
                child,
                came,
                Optional.of(way),
                school,
                lead,
                number,
                digest,
                sealed,
                otherwise,
                at,
                by);
    }

    public PackImported {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}

package org.daybook.leavers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.transfer.Basis;

/**
 * The leavers of one summer, moved on together.
 *
 * @param leavingOn their last day here
 * @param basis what the clock of each transfer counts from
 * @param basisOn the day of it
 * @param movedAt when their transfers were begun; empty before
 * @param endedAt when the list was put away; empty while it is worked on
 */
public record LeaverRun(
        Id id,
        String yearGroup,
        LocalDate leavingOn,
        Basis basis,
        LocalDate basisOn,
        Instant begunAt,
        String begunBy,
        Optional<Instant> movedAt,
        Optional<Instant> endedAt,
        List<Leaver> leavers) {

    public record Id(UUID value) {

        public static Id fresh() {
            return new Id(UUID.randomUUID());
        }
    }

    public LeaverRun {
        // The store keeps microseconds; what is read back has to equal what was written.
        begunAt = begunAt.truncatedTo(ChronoUnit.MICROS);
        leavers = List.copyOf(leavers);
    }

    public Optional<Leaver> of(ChildId child) {
        return leavers.stream().filter(leaver -> leaver.child().equals(child)).findFirst();
    }
}

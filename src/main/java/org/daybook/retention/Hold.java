package org.daybook.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;

/**
 * What forbids destroying a child's file.
 *
 * @param words whose it is, its reference, whom to ask
 * @param reviewOn when to ask whether it still holds; empty where nobody said
 * @param end empty while it holds
 */
public record Hold(
        Id id,
        ChildId child,
        HoldKind kind,
        String words,
        LocalDate beganOn,
        Optional<LocalDate> reviewOn,
        Optional<End> end,
        Instant recordedAt,
        String recordedBy) {

    public record Id(UUID value) {

        public static Id fresh() {
            return new Id(UUID.randomUUID());
        }
    }

    public record End(LocalDate on, String why) {}

    public Hold {
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    public boolean holds() {
        return end.isEmpty();
    }

    Hold ended(End how) {
        return new Hold(
                id,
                child,
                kind,
                words,
                beganOn,
                reviewOn,
                Optional.of(how),
                recordedAt,
                recordedBy);
    }
}

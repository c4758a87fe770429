package org.daybook.transfer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import org.daybook.base.School;

/**
 * A file lost on its way is a loss of personal data: within so many hours of learning of it the
 * school decides whom it tells, and tells them. Hours are hours: the night on which the clocks
 * change makes none of them longer.
 *
 * @param lost the line that says so
 * @param by the last moment
 */
public record Breach(Line lost, Instant by) {

    /**
     * By the loss that was known first of those not yet decided: a second one gives no more time.
     */
    static Optional<Breach> of(Transfer transfer) {
        int decided = transfer.latest(Event.BREACH_DECIDED).map(Line::position).orElse(0);
        return transfer.lines().stream()
                .filter(line -> line.is(Event.LOST))
                .filter(lost -> lost.position() > decided)
                .map(lost -> new Breach(lost, deadline(transfer, lost)))
                .min(Comparator.comparing(Breach::by));
    }

    private static Instant deadline(Transfer transfer, Line lost) {
        Instant known =
                lost.knownAt().orElseGet(() -> lost.day().atStartOfDay(School.ZONE).toInstant());
        return known.plus(Duration.ofHours(transfer.rules().breachHours()));
    }

    public boolean isOver(Instant now) {
        return now.isAfter(by);
    }

    /** Whole hours until the last moment; whole hours since it, once that is over. */
    public long hours(Instant now) {
        return Math.abs(Duration.between(now, by).toHours());
    }

    /** The last moment by the school's clock. */
    public LocalDateTime until() {
        return LocalDateTime.ofInstant(by, School.ZONE);
    }
}

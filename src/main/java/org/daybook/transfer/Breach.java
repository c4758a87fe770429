package org.daybook.transfer;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
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

    static Optional<Breach> of(Transfer transfer) {
        return transfer.latest(Event.LOST)
                .filter(lost ->
                        transfer.latest(Event.BREACH_DECIDED)
                                .map(Line::position)
                                .map(decided -> decided < lost.position())
                                .orElse(true))
                .map(lost -> new Breach(lost, deadline(transfer, lost)));
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

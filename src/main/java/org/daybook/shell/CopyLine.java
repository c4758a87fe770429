package org.daybook.shell;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.base.School;

/**
 * What is said of the last safe copy, at the door and at the foot of the navigation.
 *
 * @param fresh it is recent enough
 * @param brief "Safe copy, 08:05"
 * @param sentence "Last safe copy: today, 08:05."
 */
public record CopyLine(boolean fresh, String brief, String sentence) {

    /** A school week; after that a lost laptop would cost too much. */
    private static final Duration RECENT = Duration.ofDays(7);

    static CopyLine of(Optional<Instant> last, Clock clock) {
        if (last.isEmpty()) {
            return new CopyLine(
                    false,
                    "No safe copy yet",
                    "No safe copy has been made yet. If this computer breaks, the records are gone.");
        }
        ZonedDateTime made = last.get().atZone(School.ZONE);
        LocalDate today = LocalDate.now(clock.withZone(School.ZONE));
        boolean fresh = Duration.between(last.get(), clock.instant()).compareTo(RECENT) <= 0;
        String time = Days.time(made.toLocalTime());
        LocalDate day = made.toLocalDate();
        if (day.equals(today)) {
            return new CopyLine(
                    fresh, "Safe copy, " + time, "Last safe copy: today, " + time + ".");
        }
        String when = day.equals(today.minusDays(1)) ? "yesterday, " + time : Days.full(day);
        return new CopyLine(
                fresh, "Safe copy, " + Days.brief(day), "Last safe copy: " + when + ".");
    }
}

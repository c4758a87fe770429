package org.daybook.transfer;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.SchoolDays;

/** A clock that was stopped for a reason, and what it has left when it runs again. */
final class Pause {

    private Pause() {}

    /** The line that stopped it; empty where it runs. */
    static Optional<Line> inForce(Transfer transfer) {
        return transfer.latest(Event.PAUSED)
                .filter(paused ->
                        transfer.latest(Event.RESUMED)
                                .map(Line::position)
                                .map(resumed -> resumed < paused.position())
                                .orElse(true));
    }

    /** The same, unless the file was late already: a stopped clock takes no lateness away. */
    static Optional<Line> thatHolds(Transfer transfer) {
        return inForce(transfer).filter(paused -> !paused.day().isAfter(transfer.dueOn()));
    }

    /**
     * The due day of a file that goes on: as many days as were left when it stopped. Days before
     * its basis were never counted, and stopping then saves none. What was late already stays late.
     */
    static LocalDate dueAfter(Transfer transfer, Line paused, LocalDate resumed, SchoolDays days) {
        LocalDate due = transfer.dueOn();
        if (paused.day().isAfter(due)) {
            return due;
        }
        Counting counting = transfer.rules().counting();
        LocalDate basis = transfer.basisOn();
        LocalDate again = later(resumed, basis);
        int left = counting.between(later(paused.day(), basis), due, days);
        boolean counts = counting.counts(again, days);
        if (!counts && dayOneIsLeft(transfer, paused, days)) {
            left++;
        }
        if (left > 0) {
            return counting.after(again, left, days);
        }
        return counts ? again : counting.after(again, 1, days);
    }

    /** Whether the clock stopped before a basis that is itself the first day. */
    private static boolean dayOneIsLeft(Transfer transfer, Line paused, SchoolDays days) {
        return transfer.clock(days).fromIsDayOne() && paused.day().isBefore(transfer.basisOn());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}

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
     * The due day of a file that goes on: as many days as were left when it stopped. What was late
     * already stays late.
     */
    static LocalDate dueAfter(Transfer transfer, Line paused, LocalDate resumed, SchoolDays days) {
        LocalDate due = transfer.dueOn();
        if (paused.day().isAfter(due)) {
            return due;
        }
        Counting counting = transfer.rules().counting();
        int left = counting.between(paused.day(), due, days);
        if (left > 0) {
            return counting.after(resumed, left, days);
        }
        return counting.counts(resumed, days) ? resumed : counting.after(resumed, 1, days);
    }
}

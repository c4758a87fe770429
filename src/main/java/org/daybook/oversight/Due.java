package org.daybook.oversight;

import java.time.LocalDate;
import org.daybook.base.Days;
import org.daybook.chronology.When;
import org.daybook.oversight.Timing.Urgency;

/** How a due day is said on the board, in calendar days. */
final class Due {

    private Due() {}

    static Timing on(LocalDate due, LocalDate today) {
        return in(When.on(due), today);
    }

    static Timing in(When due, LocalDate today) {
        if (due.day().isEmpty()) {
            return new Timing(Urgency.OPEN, "No day set", "", LocalDate.MAX);
        }
        LocalDate day = due.day().get();
        String time = due.time().isEmpty() ? "" : ", " + due.time();
        return new Timing(
                day.isBefore(today) ? Urgency.LATE : Urgency.SOON,
                how(day, today),
                "Due " + Days.brief(day) + time,
                day);
    }

    /** "5 days late", "Today", "2 days left". */
    private static String how(LocalDate day, LocalDate today) {
        long left = day.toEpochDay() - today.toEpochDay();
        if (left < 0) {
            return Timing.count(-left, "day") + " late";
        }
        return left == 0 ? "Today" : Timing.count(left, "day") + " left";
    }
}

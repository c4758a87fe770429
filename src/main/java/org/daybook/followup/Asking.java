package org.daybook.followup;

import java.time.LocalDate;

/** When to ask again where nobody is held to a day. Always a working day. */
final class Asking {

    private Asking() {}

    /** The day said with the last thing that happened, else the school's usual time after it. */
    static LocalDate next(FollowUp followUp, FollowUpPractice practice) {
        return followUp.lines().isEmpty()
                ? after(followUp.begunOn(), practice)
                : after(followUp.inForce().getLast(), practice);
    }

    private static LocalDate after(Line line, FollowUpPractice practice) {
        return line.due().day().orElseGet(() -> after(line.day(), practice));
    }

    static LocalDate after(LocalDate day, FollowUpPractice practice) {
        return WorkingDays.onOrAfter(day.plusDays(practice.askAgainAfter()));
    }
}

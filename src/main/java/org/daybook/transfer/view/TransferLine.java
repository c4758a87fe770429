package org.daybook.transfer.view;

import java.time.LocalDate;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.children.Child;
import org.daybook.transfer.Counting;
import org.daybook.transfer.End;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.TransferClock.Standing;

/**
 * A file on its way, as a line of the list.
 *
 * @param to where it goes
 * @param why when it is due and from what, or how it was sent
 * @param how "3 school days left", "2 school days late"
 * @param next what has to be done next
 */
record TransferLine(
        TransferId id,
        String name,
        String yearAndClass,
        String to,
        String why,
        String how,
        Urgency urgency,
        String next) {

    static TransferLine of(Transfer transfer, Child child, SchoolDays days, LocalDate today) {
        Standing standing = transfer.standing(days, today);
        return new TransferLine(
                transfer.id(),
                child.name(),
                child.yearAndClass(),
                transfer.to().name(),
                why(transfer),
                how(standing, transfer),
                Urgency.of(standing),
                transfer.next().map(TransferLine::toCome).orElse("All steps done"));
    }

    private static String toCome(Step step) {
        String title = step.title();
        return "To come: " + title.substring(0, 1).toLowerCase(School.LOCALE) + title.substring(1);
    }

    private static String why(Transfer transfer) {
        return "Due "
                + Days.full(transfer.dueOn())
                + ", counted from "
                + transfer.basis().words()
                + ", "
                + Days.brief(transfer.basisOn());
    }

    private static String how(Standing standing, Transfer transfer) {
        Counting counting = transfer.rules().counting();
        return switch (standing) {
            case Standing.Running(int left) -> counting.count(left) + " left";
            case Standing.DueToday _ -> "Due today";
            case Standing.Late(int late) ->
                    late == 0
                            ? "Late since " + Days.brief(transfer.dueOn())
                            : counting.count(late) + " late";
            case Standing.Met(Step step, LocalDate on, boolean inTime) ->
                    (step.sends() ? "Sent " : "Done ")
                            + Days.brief(on)
                            + (inTime ? ", in time" : ", after its day");
            case Standing.Awaiting(String what) -> "Waits for " + what;
            case Standing.Paused(LocalDate since, _) -> "Paused since " + Days.brief(since);
            case Standing.Ended(End end) -> end.how().words();
        };
    }
}

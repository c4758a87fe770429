package org.daybook.transfer.view;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;
import org.daybook.transfer.Counting;
import org.daybook.transfer.End;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.TransferClock;
import org.daybook.transfer.TransferClock.Standing;

/**
 * A file's clock in words.
 *
 * @param figure the one big number, or a word in its place
 * @param unit what the figure counts; may be empty
 * @param due when it is due, and what that is counted from
 * @param basis how that day was found
 * @param days the strip, the day that is counted from first
 */
record ClockFace(
        Urgency urgency, String figure, String unit, String due, String basis, List<DayFace> days) {

    /** A day of the strip: "Fri", "27", "due". */
    record DayFace(String weekday, String number, String words, Kind kind) {

        String aloud() {
            return weekday + " " + number + ", " + words;
        }
    }

    /** How a day of the strip looks. */
    enum Kind {
        GONE,
        TODAY,
        AHEAD,
        DUE
    }

    static ClockFace of(Transfer transfer, SchoolDays days, LocalDate today) {
        TransferClock clock = transfer.clock(days);
        Standing standing = transfer.standing(days, today);
        return new ClockFace(
                Urgency.of(standing),
                figure(standing),
                unit(standing, transfer),
                "Due " + Days.full(transfer.dueOn()) + ", counted from " + transfer.basis().words(),
                basis(clock),
                clock.strip(today).stream().map(day -> face(day, today)).toList());
    }

    private static String figure(Standing standing) {
        return switch (standing) {
            case Standing.Running(int left) -> String.valueOf(left);
            case Standing.DueToday _ -> "Today";
            case Standing.Late(int late) -> late == 0 ? "Late" : String.valueOf(late);
            case Standing.Met(Step step, _, _) -> step.sends() ? "Sent" : "Done";
            case Standing.Awaiting _ -> "Waits";
            case Standing.Paused _ -> "Paused";
            case Standing.Ended _ -> "Closed";
        };
    }

    private static String unit(Standing standing, Transfer transfer) {
        Counting counting = transfer.rules().counting();
        return switch (standing) {
            case Standing.Running(int left) -> counting.words(left) + " left";
            case Standing.DueToday _ -> "is the last day";
            case Standing.Late(int late) ->
                    late == 0
                            ? "since " + Days.brief(transfer.dueOn())
                            : counting.words(late) + " late";
            case Standing.Met(_, LocalDate on, boolean inTime) ->
                    Days.brief(on) + (inTime ? ", in time" : ", after its day");
            case Standing.Awaiting(String what) -> "for " + what;
            case Standing.Paused(LocalDate since, _) -> "since " + Days.brief(since);
            case Standing.Ended(End end) -> end.how().words().toLowerCase(School.LOCALE);
        };
    }

    private static String basis(TransferClock clock) {
        String allowed = clock.rules().allowed();
        String counted =
                clock.fromIsDayOne()
                        ? "The first " + allowed + " of term, from " + Days.brief(clock.from())
                        : allowed + " after " + Days.brief(clock.from());
        return counted + ", " + clock.days().words() + ".";
    }

    private static DayFace face(TransferClock.Day day, LocalDate today) {
        return new DayFace(
                day.day().getDayOfWeek().getDisplayName(TextStyle.SHORT, School.LOCALE),
                String.valueOf(day.day().getDayOfMonth()),
                words(day),
                kind(day, today));
    }

    private static String words(TransferClock.Day day) {
        return switch (day.mark()) {
            case DUE -> day.today() ? "due today" : "due";
            case TODAY -> "today";
            case COUNTED_FROM -> day.number() == 0 ? "from" : "day 1";
            case PAST, AHEAD -> "day " + day.number();
        };
    }

    private static Kind kind(TransferClock.Day day, LocalDate today) {
        return switch (day.mark()) {
            case DUE -> Kind.DUE;
            case TODAY -> Kind.TODAY;
            case COUNTED_FROM, PAST, AHEAD -> day.day().isBefore(today) ? Kind.GONE : Kind.AHEAD;
        };
    }
}

package org.daybook.transfer.view;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.base.SchoolDays;
import org.daybook.desk.ClockFace;
import org.daybook.desk.Mark;
import org.daybook.transfer.Counting;
import org.daybook.transfer.End;
import org.daybook.transfer.Event;
import org.daybook.transfer.Sentences;
import org.daybook.transfer.Step;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.TransferClock;
import org.daybook.transfer.TransferClock.Standing;
import org.daybook.transfer.TransferRules;

/** A file's clock in words: the one big number, the day, what it counts from. */
final class ClockWords {

    /** School days before its day from which a file is due soon. */
    private static final int SOON_FROM = 3;

    /** Days that stand side by side; of a longer count the last ones. */
    private static final int MOST_DAYS = 6;

    private ClockWords() {}

    static ClockFace face(Transfer transfer, SchoolDays days, LocalDate today) {
        Standing standing = transfer.standing(days, today);
        return new ClockFace(
                shape(standing),
                figure(standing),
                unit(standing, transfer),
                due(transfer),
                basis(standing, transfer, days),
                strip(standing, transfer.clock(days), today));
    }

    private static Mark.Shape shape(Standing standing) {
        return switch (standing) {
            case Standing.Late _ -> Mark.Shape.LATE;
            case Standing.DueToday _ -> Mark.Shape.DUE_SOON;
            case Standing.Running(int left) ->
                    left <= SOON_FROM ? Mark.Shape.DUE_SOON : Mark.Shape.OPEN;
            case Standing.Awaiting _, Standing.Paused _ -> Mark.Shape.OPEN;
            case Standing.Met _ -> Mark.Shape.DONE;
            case Standing.Ended _ -> Mark.Shape.ENDED;
        };
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
            case Standing.Awaiting _ -> "";
            case Standing.Paused(LocalDate since, _) -> "since " + Days.brief(since);
            case Standing.Ended(End end) -> Days.brief(LocalDate.ofInstant(end.at(), School.ZONE));
        };
    }

    private static String due(Transfer transfer) {
        String day = Days.full(transfer.dueOn());
        String what =
                switch (transfer.goal()) {
                    case COPY_SENT -> "Copy due ";
                    case AUTHORITY_TOLD -> "The authority to be told by ";
                    case LOOKED_FOR -> "The next school to be looked for by ";
                    case DESTINATION_CONFIRMED -> "To be confirmed by ";
                    default -> "Due ";
                };
        String found =
                transfer.isMoved()
                        ? ", moved from " + Days.brief(transfer.counted().firstDue())
                        : ", counted from " + transfer.basis().words();
        return what + day + found;
    }

    private static String basis(Standing standing, Transfer transfer, SchoolDays days) {
        return switch (standing) {
            case Standing.Awaiting(String what) ->
                    "It waits for " + what + ". The file stays here until then.";
            case Standing.Paused(_, String why) -> why;
            case Standing.Ended(End end) ->
                    Stream.of(end.how().words(), end.why())
                            .filter(part -> !part.isBlank())
                            .reduce((how, why) -> how + ": " + why)
                            .orElse("");
            default -> transfer.isMoved() ? reason(transfer) : counted(transfer.clock(days));
        };
    }

    /** Why the day was moved, or the clock taken up again: the latest reason. */
    private static String reason(Transfer transfer) {
        return transfer.lines().stream()
                .filter(line -> line.is(Event.DUE_MOVED) || line.is(Event.RESUMED))
                .reduce((earlier, later) -> later)
                .map(line -> Sentences.ended(line.words()) + " " + line.by() + ".")
                .orElse("");
    }

    private static String counted(TransferClock clock) {
        String allowed = sentenceCase(clock.rules());
        String counted =
                clock.fromIsDayOne()
                        ? "The first " + clock.rules().allowed() + " of term, from "
                        : allowed + " after ";
        return counted
                + Days.brief(clock.from())
                + ", "
                + (clock.rules().counting() == Counting.SCHOOL_DAYS
                        ? clock.days().words(clock.from(), clock.due())
                        : "every day counted")
                + ".";
    }

    /** "Five school days" reads better than a figure beside a big one. */
    private static String sentenceCase(TransferRules rules) {
        List<String> words =
                List.of("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine");
        return rules.days() <= words.size()
                ? words.get(rules.days() - 1) + " " + rules.counting().words(rules.days())
                : rules.allowed();
    }

    private static List<ClockFace.Day> strip(
            Standing standing, TransferClock clock, LocalDate today) {
        if (standing instanceof Standing.Awaiting
                || standing instanceof Standing.Paused
                || standing instanceof Standing.Ended) {
            return List.of();
        }
        List<TransferClock.Day> all = clock.strip(today);
        List<TransferClock.Day> shown =
                all.size() <= MOST_DAYS ? all : all.subList(all.size() - MOST_DAYS, all.size());
        return shown.stream().map(day -> face(day, today)).toList();
    }

    private static ClockFace.Day face(TransferClock.Day day, LocalDate today) {
        return ClockFace.Day.of(day.day(), words(day), kind(day, today));
    }

    private static String words(TransferClock.Day day) {
        return switch (day.mark()) {
            case DUE -> day.today() ? "due today" : "due";
            case TODAY -> "today";
            case COUNTED_FROM -> day.number() == 0 ? "from" : "day 1";
            case PAST, AHEAD -> "day " + day.number();
        };
    }

    private static ClockFace.Kind kind(TransferClock.Day day, LocalDate today) {
        return switch (day.mark()) {
            case DUE -> ClockFace.Kind.DUE;
            case TODAY -> ClockFace.Kind.TODAY;
            case COUNTED_FROM, PAST, AHEAD ->
                    day.day().isBefore(today) ? ClockFace.Kind.GONE : ClockFace.Kind.AHEAD;
        };
    }
}

package org.daybook.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.base.SchoolDays;

/**
 * By when a file must have been sent: so many days from its basis, as the school's rules say.
 *
 * @param basis what is counted from
 * @param from the day that is counted from
 * @param due the last day in time
 * @param days which days are school days
 */
public record TransferClock(
        Basis basis, LocalDate from, LocalDate due, TransferRules rules, SchoolDays days) {

    /** Where a file stands against its due day. */
    public sealed interface Standing {
        /**
         * Not yet due.
         *
         * @param left counted days after today, up to and with the due day; at least one
         */
        record Running(int left) implements Standing {}

        record DueToday() implements Standing {}

        /**
         * Past its day.
         *
         * @param late counted days since; 0 on the days off that follow the due day
         */
        record Late(int late) implements Standing {}

        /** What the day asked for is done: as a rule, the file is sent. */
        record Met(Step step, LocalDate on, boolean inTime) implements Standing {}

        /**
         * Nothing can be late, for it waits for something that others decide.
         *
         * @param what "a destination", "the change of roll"
         */
        record Awaiting(String what) implements Standing {}

        /** The lead has stopped the clock, and said why. */
        record Paused(LocalDate since, String why) implements Standing {}

        /** Its way is over. */
        record Ended(End end) implements Standing {}
    }

    /** What a day is for the file; the later of two wins. */
    public enum Mark {
        COUNTED_FROM,
        PAST,
        AHEAD,
        TODAY,
        DUE
    }

    /**
     * A day of the strip.
     *
     * @param number which of the counted days it is; 0 for the day that is counted from, unless
     *     that is itself day 1
     */
    public record Day(LocalDate day, int number, Mark mark, boolean today) {}

    /** The clock of a file that starts now. */
    public static TransferClock start(
            Basis basis, LocalDate from, TransferRules rules, SchoolDays days) {
        return new TransferClock(basis, from, dueDay(basis, from, rules, days), rules, days);
    }

    private static LocalDate dueDay(
            Basis basis, LocalDate from, TransferRules rules, SchoolDays days) {
        int left = rules.days() - (fromCounts(basis, from, rules, days) ? 1 : 0);
        return left == 0 ? from : rules.counting().after(from, left, days);
    }

    private static boolean fromCounts(
            Basis basis, LocalDate from, TransferRules rules, SchoolDays days) {
        return basis.itselfDayOne() && rules.counting().counts(from, days);
    }

    /** Whether the day that is counted from is itself the first. */
    public boolean fromIsDayOne() {
        return fromCounts(basis, from, rules, days);
    }

    public Standing on(LocalDate today) {
        if (today.isEqual(due)) {
            return new Standing.DueToday();
        }
        return today.isAfter(due)
                ? new Standing.Late(rules.counting().between(due, today, days))
                : new Standing.Running(Math.max(1, rules.counting().between(today, due, days)));
    }

    public Standing met(Step step, LocalDate on) {
        return new Standing.Met(step, on, !on.isAfter(due));
    }

    /** The day by which the receipt is expected, counted from the day of sending. */
    public LocalDate receiptDue(LocalDate sent) {
        return days.after(sent, rules.receiptDays());
    }

    /** The days that count up to the due day, with the day that they are counted from in front. */
    public List<Day> strip(LocalDate today) {
        List<Day> strip = new ArrayList<>();
        int number = fromIsDayOne() ? 1 : 0;
        LocalDate day = from;
        strip.add(day(day, number, today));
        while (day.isBefore(due)) {
            LocalDate next = rules.counting().after(day, 1, days);
            day = next.isAfter(due) ? due : next;
            number++;
            strip.add(day(day, number, today));
        }
        return List.copyOf(strip);
    }

    private Day day(LocalDate day, int number, LocalDate today) {
        return new Day(day, number, mark(day, today), day.isEqual(today));
    }

    private Mark mark(LocalDate day, LocalDate today) {
        if (day.isEqual(due)) {
            return Mark.DUE;
        }
        if (day.isEqual(today)) {
            return Mark.TODAY;
        }
        if (day.isEqual(from)) {
            return Mark.COUNTED_FROM;
        }
        return day.isBefore(today) ? Mark.PAST : Mark.AHEAD;
    }
}

package org.daybook.transfer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.base.SchoolDays;

/**
 * By when a file must have been sent: five school days from its basis. All counts are school days.
 *
 * @param basis what is counted from
 * @param from the day that is counted from
 * @param due the last day in time
 * @param days which days count
 */
public record TransferClock(Basis basis, LocalDate from, LocalDate due, SchoolDays days) {

    /** School days allowed for sending, and again for the receipt. */
    public static final int ALLOWED = 5;

    /** Where a file stands against its due day. */
    public sealed interface Standing {
        /**
         * Not yet due.
         *
         * @param left school days after today, up to and with the due day; at least one
         */
        record Running(int left) implements Standing {}

        record DueToday() implements Standing {}

        /**
         * Past its day.
         *
         * @param late school days since; 0 on the days off that follow the due day
         */
        record Late(int late) implements Standing {}

        record Sent(LocalDate on, boolean inTime) implements Standing {}
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
    public static TransferClock start(Basis basis, LocalDate from, SchoolDays days) {
        return new TransferClock(basis, from, dueDay(basis, from, days), days);
    }

    private static LocalDate dueDay(Basis basis, LocalDate from, SchoolDays days) {
        boolean counts = basis.itselfDayOne() && days.isSchoolDay(from);
        return days.after(from, counts ? ALLOWED - 1 : ALLOWED);
    }

    public Standing on(LocalDate today) {
        if (today.isEqual(due)) {
            return new Standing.DueToday();
        }
        return today.isAfter(due)
                ? new Standing.Late(days.between(due, today))
                : new Standing.Running(days.between(today, due));
    }

    public Standing sent(LocalDate on) {
        return new Standing.Sent(on, !on.isAfter(due));
    }

    /** The day by which the receipt is expected, counted from the day of sending. */
    public LocalDate receiptDue(LocalDate sent) {
        return days.after(sent, ALLOWED);
    }

    /** Five days that count, with the day that they are counted from in front. */
    public List<Day> strip(LocalDate today) {
        List<Day> strip = new ArrayList<>();
        boolean counts = basis.itselfDayOne() && days.isSchoolDay(from);
        int number = counts ? 1 : 0;
        LocalDate day = from;
        strip.add(day(day, number, today));
        while (day.isBefore(due)) {
            day = days.after(day, 1);
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

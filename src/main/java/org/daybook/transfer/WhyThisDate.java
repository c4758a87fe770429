package org.daybook.transfer;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.base.BankHolidays;
import org.daybook.base.Days;
import org.daybook.base.SchoolDays;

/** The count of the days up to a due day, told day by day. */
public final class WhyThisDate {

    /**
     * A day, or several with the same words: "Sat 21 and Sun 22 Nov", "weekend".
     *
     * @param counts whether it is one of the counted days
     */
    public record Told(String days, String words, boolean counts) {}

    /** What a day is in the count, before days of one kind are put together. */
    private record Kind(String words, boolean counts) {}

    private final TransferClock clock;
    private final LocalDate countedTo;
    private final List<Told> told = new ArrayList<>();

    private WhyThisDate(TransferClock clock, LocalDate countedTo) {
        this.clock = clock;
        this.countedTo = countedTo;
    }

    /** From the day that is counted from to the day that was counted first, by today's calendar. */
    public static List<Told> of(Transfer transfer, SchoolDays days) {
        WhyThisDate why =
                new WhyThisDate(
                        transfer.clock(days),
                        TransferClock.start(
                                        transfer.basis(),
                                        transfer.basisOn(),
                                        transfer.rules(),
                                        days)
                                .due());
        why.tell();
        return List.copyOf(why.told);
    }

    private void tell() {
        int number = clock.fromIsDayOne() ? 1 : 0;
        told.add(
                new Told(
                        Days.brief(clock.from()),
                        clock.fromIsDayOne()
                                ? clock.basis().words() + ", itself day 1"
                                : clock.basis().words() + ", the count begins after it",
                        clock.fromIsDayOne()));
        LocalDate day = clock.from().plusDays(1);
        while (!day.isAfter(countedTo)) {
            Kind kind = kind(day, number);
            LocalDate last = kind.counts() ? day : lastLike(day, kind, number);
            told.add(new Told(span(day, last), kind.words(), kind.counts()));
            number += kind.counts() ? 1 : 0;
            day = last.plusDays(1);
        }
    }

    private LocalDate lastLike(LocalDate first, Kind kind, int number) {
        LocalDate last = first;
        while (last.isBefore(countedTo) && kind(last.plusDays(1), number).equals(kind)) {
            last = last.plusDays(1);
        }
        return last;
    }

    private Kind kind(LocalDate day, int before) {
        if (clock.rules().counting().counts(day, clock.days())) {
            String due = day.isEqual(countedTo) ? ", the last" : "";
            return new Kind("day " + (before + 1) + due, true);
        }
        return new Kind(dayOff(day), false);
    }

    private static String dayOff(LocalDate day) {
        if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            return "weekend";
        }
        return BankHolidays.includes(day) ? "bank holiday" : "the school is closed";
    }

    private static String span(LocalDate first, LocalDate last) {
        if (first.isEqual(last)) {
            return Days.brief(first);
        }
        String and = first.plusDays(1).isEqual(last) ? " and " : " to ";
        return Days.brief(first) + and + Days.brief(last);
    }
}

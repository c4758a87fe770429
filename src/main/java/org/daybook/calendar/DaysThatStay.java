package org.daybook.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.daybook.base.SchoolDays;

/**
 * What a calendar would change about days that were counted before, if they did not stay.
 *
 * @param all how many files have such a day
 * @param others those whose day would be another one, the earliest first
 */
public record DaysThatStay(int all, List<Differs> others) {

    public DaysThatStay {
        others = List.copyOf(others);
    }

    /**
     * @param kept the day that holds
     * @param now the day that this calendar gives
     */
    public record Differs(LocalDate kept, LocalDate now) {}

    public static DaysThatStay of(List<CountedDay> counted, SchoolDays days) {
        return new DaysThatStay(
                counted.size(),
                counted.stream()
                        .map(one -> new Differs(one.kept(), one.again().apply(days)))
                        .filter(one -> !one.kept().equals(one.now()))
                        .sorted(Comparator.comparing(Differs::kept))
                        .toList());
    }

    /** What follows from it, in a sentence or two. */
    public String words() {
        if (all == 0) {
            return "No file is waiting to be sent, so no day was counted by this calendar.";
        }
        String files =
                all == 1
                        ? "The one file that waits to be sent"
                        : "All %d files that wait to be sent".formatted(all);
        if (others.isEmpty()) {
            return files + (all == 1 ? " has" : " have") + " the day that this calendar gives.";
        }
        String some =
                all == 1
                        ? files
                        : "%d of %d files that wait to be sent".formatted(others.size(), all);
        return some
                + " would be due on another day by this calendar. The day that was counted stays,"
                + " until you move it on the file\u2019s own page.";
    }
}

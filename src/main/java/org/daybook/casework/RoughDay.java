package org.daybook.casework;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import org.daybook.base.Days;
import org.daybook.base.School;

/**
 * A day as far as it is known: "was on a plan in 2021" is all that many old files say.
 *
 * @param first the day itself, or the first day of the month or year
 */
public record RoughDay(LocalDate first, Exact exact) {

    /** How much is known; the name is what stands in the store. */
    public enum Exact {
        DAY,
        MONTH,
        YEAR
    }

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM yyyy", School.LOCALE);

    public RoughDay {
        first =
                switch (exact) {
                    case DAY -> first;
                    case MONTH -> first.withDayOfMonth(1);
                    case YEAR -> first.withDayOfYear(1);
                };
    }

    public static RoughDay day(LocalDate day) {
        return new RoughDay(day, Exact.DAY);
    }

    public static RoughDay month(YearMonth month) {
        return new RoughDay(month.atDay(1), Exact.MONTH);
    }

    public static RoughDay year(int year) {
        return new RoughDay(LocalDate.of(year, 1, 1), Exact.YEAR);
    }

    /** The last day that may be meant. */
    public LocalDate last() {
        return switch (exact) {
            case DAY -> first;
            case MONTH -> YearMonth.from(first).atEndOfMonth();
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }

    /** Surely before the other, whatever days are meant. */
    public boolean surelyBefore(RoughDay other) {
        return last().isBefore(other.first);
    }

    /** "12 Mar 2026", "Mar 2026", "2026". */
    public String words() {
        return switch (exact) {
            case DAY -> Days.typed(first);
            case MONTH -> monthWords();
            case YEAR -> String.valueOf(first.getYear());
        };
    }

    /** As long as the days are near; later the month is enough, and then the year. */
    public String wordsBriefly(LocalDate today) {
        if (exact == Exact.YEAR || first.getYear() < today.getYear()) {
            return String.valueOf(first.getYear());
        }
        return monthWords();
    }

    private String monthWords() {
        return MONTH.format(first).replace("Sept", "Sep");
    }
}

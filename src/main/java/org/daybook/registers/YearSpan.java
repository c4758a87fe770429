package org.daybook.registers;

import java.time.LocalDate;
import java.time.Month;

/**
 * A school year, from September to August.
 *
 * @param first the calendar year in which it begins
 */
public record YearSpan(int first) implements Comparable<YearSpan> {

    public static YearSpan of(LocalDate day) {
        return new YearSpan(
                day.getMonth().compareTo(Month.SEPTEMBER) < 0 ? day.getYear() - 1 : day.getYear());
    }

    public boolean holds(LocalDate day) {
        return of(day).equals(this);
    }

    /** "2026/27". */
    public String words() {
        return "%d/%02d".formatted(first, (first + 1) % 100);
    }

    @Override
    public int compareTo(YearSpan other) {
        return Integer.compare(first, other.first);
    }
}

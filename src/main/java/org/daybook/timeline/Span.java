package org.daybook.timeline;

import java.time.LocalDate;

/**
 * The days that are looked at.
 *
 * @param from the first of them
 * @param end the first day that is no longer looked at; after the first
 */
public record Span(LocalDate from, LocalDate end) {

    public Span {
        if (!end.isAfter(from)) {
            throw new IllegalArgumentException("no day to look at");
        }
    }

    public long days() {
        return end.toEpochDay() - from.toEpochDay();
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(end);
    }

    /** Where a day begins when the span is so many pixels wide; before and after it as well. */
    public double x(LocalDate day, double width) {
        return (day.toEpochDay() - from.toEpochDay()) * width / days();
    }

    /** The middle of a day, which is where its mark stands. */
    double noon(LocalDate day, double width) {
        return x(day, width) + width / days() / 2;
    }
}

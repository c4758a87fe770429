package org.daybook.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Days in a row.
 *
 * @param last itself one of them; never before the first
 */
public record Stretch(LocalDate first, LocalDate last) {

    public Stretch {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a stretch ends before it begins");
        }
    }

    public static Stretch of(LocalDate day) {
        return new Stretch(day, day);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean holds(Stretch other) {
        return holds(other.first) && holds(other.last);
    }

    public boolean touches(Stretch other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    public boolean oneDay() {
        return first.isEqual(last);
    }

    public Stream<LocalDate> days() {
        return first.datesUntil(last.plusDays(1));
    }
}

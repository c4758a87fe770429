package org.daybook.oversight;

import java.time.LocalDate;

/**
 * A stretch of weeks in school.
 *
 * @param name "Aut 2"
 * @param last its last day; the holiday after it belongs to it, so that no day is left out
 */
public record HalfTerm(String name, LocalDate first, LocalDate last) {

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}

package org.daybook.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.SchoolDays;

/**
 * A term of this school.
 *
 * @param name "Autumn term"
 * @param in its first and its last day
 * @param halfTerm the holiday in its middle, which lies within it; empty where there is none
 */
public record Term(String name, Stretch in, Optional<Stretch> halfTerm) {

    public Term {
        if (halfTerm.filter(off -> !within(in, off)).isPresent()) {
            throw new IllegalArgumentException("a half term lies within its term");
        }
    }

    /** Its halves: one stretch in school before the half term, and one after it. */
    List<SchoolDays.Term> halves() {
        return halfTerm.map(off ->
                        List.of(
                                new SchoolDays.Term(in.first(), off.first().minusDays(1)),
                                new SchoolDays.Term(off.last().plusDays(1), in.last())))
                .orElseGet(() -> List.of(new SchoolDays.Term(in.first(), in.last())));
    }

    /** "Autumn term" for one that begins between August and December. */
    static String usualName(LocalDate first) {
        return switch (first.getMonth()) {
            case AUGUST, SEPTEMBER, OCTOBER, NOVEMBER, DECEMBER -> "Autumn term";
            case JANUARY, FEBRUARY, MARCH -> "Spring term";
            case APRIL, MAY, JUNE, JULY -> "Summer term";
        };
    }

    /** Whether days lie inside others, with at least a day left on either side. */
    static boolean within(Stretch outer, Stretch inner) {
        return inner.first().isAfter(outer.first()) && inner.last().isBefore(outer.last());
    }
}

package org.daybook.calendar;

import java.util.List;
import org.daybook.base.SchoolDays;

/**
 * How many school days a calendar gives for a school year.
 *
 * @param terms in order
 */
public record YearFigures(int schoolDays, List<OfTerm> terms) {

    public YearFigures {
        terms = List.copyOf(terms);
    }

    public record OfTerm(String name, int schoolDays) {}

    public static YearFigures of(SchoolCalendar calendar, SchoolYear year) {
        SchoolDays days = calendar.days();
        List<OfTerm> terms =
                calendar.of(year).terms().stream()
                        .map(term -> new OfTerm(term.name(), count(days, term.in())))
                        .toList();
        return new YearFigures(terms.stream().mapToInt(OfTerm::schoolDays).sum(), terms);
    }

    private static int count(SchoolDays days, Stretch in) {
        return days.between(in.first().minusDays(1), in.last());
    }
}

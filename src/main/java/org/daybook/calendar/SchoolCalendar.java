package org.daybook.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.SchoolDays;

/**
 * The school's own calendar, as far as it has been kept.
 *
 * @param terms in order; none overlaps another
 * @param daysOff in order
 * @param holidays in order; one for each day at most
 */
public record SchoolCalendar(List<Term> terms, List<DayOff> daysOff, List<HolidayChange> holidays) {

    /** Of a school that has kept no dates yet. */
    public static final SchoolCalendar EMPTY = new SchoolCalendar(List.of(), List.of(), List.of());

    public SchoolCalendar {
        terms = terms.stream().sorted(Comparator.comparing(term -> term.in().first())).toList();
        daysOff = daysOff.stream().sorted(Comparator.comparing(off -> off.days().first())).toList();
        holidays = holidays.stream().sorted(Comparator.comparing(HolidayChange::day)).toList();
    }

    /** What every count of school days goes by. */
    public SchoolDays days() {
        return new SchoolDays(
                terms.stream().flatMap(term -> term.halves().stream()).toList(),
                Stream.concat(daysOff.stream().flatMap(off -> off.days().days()), changed(true))
                        .collect(Collectors.toSet()),
                changed(false).collect(Collectors.toSet()));
    }

    private Stream<LocalDate> changed(boolean kept) {
        return holidays.stream().filter(one -> one.kept() == kept).map(HolidayChange::day);
    }
}

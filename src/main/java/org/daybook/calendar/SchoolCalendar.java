package org.daybook.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
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

    /** Whether a day lies in a term and in no half term. */
    public boolean isInTerm(LocalDate day) {
        return terms.stream()
                .flatMap(term -> term.halves().stream())
                .anyMatch(half -> half.holds(day));
    }

    /** What it says about one school year; nothing where none of it was kept. */
    public YearDates of(SchoolYear year) {
        return new YearDates(
                year,
                terms.stream().filter(term -> year.equals(yearOf(term))).toList(),
                daysOff.stream().filter(off -> year.equals(yearOf(off))).toList(),
                holidays.stream().filter(one -> year.equals(SchoolYear.of(one.day()))).toList());
    }

    /** With these dates in place of what it said about their year. */
    public SchoolCalendar with(YearDates dates) {
        SchoolYear year = dates.year();
        return new SchoolCalendar(
                joined(terms, term -> year.equals(yearOf(term)), dates.terms()),
                joined(daysOff, off -> year.equals(yearOf(off)), dates.daysOff()),
                joined(holidays, one -> year.equals(SchoolYear.of(one.day())), dates.holidays()));
    }

    /** The school years of which it knows terms, in order. */
    public SortedSet<SchoolYear> years() {
        return terms.stream()
                .map(SchoolCalendar::yearOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static SchoolYear yearOf(Term term) {
        return SchoolYear.of(term.in().first());
    }

    private static SchoolYear yearOf(DayOff off) {
        return SchoolYear.of(off.days().first());
    }

    private static <T> List<T> joined(List<T> all, Predicate<T> replaced, List<T> by) {
        return Stream.concat(all.stream().filter(replaced.negate()), by.stream()).toList();
    }
}

package org.daybook.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.daybook.base.BankHolidays;

/**
 * Proposes a school year's terms from another year's: each date keeps its weekday and its place to
 * Christmas, Easter, the bank holidays and the middle of the months. Days off are not proposed: the
 * school chooses them each year.
 */
public final class ProposeYear {

    private static final YearDates USUAL =
            new YearDates(
                    new SchoolYear(2026),
                    List.of(
                            usual("2026-09-02", "2026-12-18", "2026-10-26", "2026-10-30"),
                            usual("2027-01-04", "2027-03-25", "2027-02-15", "2027-02-19"),
                            usual("2027-04-12", "2027-07-21", "2027-05-31", "2027-06-04")),
                    List.of(),
                    List.of());

    private final SchoolYear year;

    private ProposeYear(SchoolYear year) {
        this.year = year;
    }

    /** From the year before, or else from the nearest that is kept; the usual ones without any. */
    public static List<Term> of(SchoolYear year, SchoolCalendar calendar) {
        return from(pattern(year, calendar), year);
    }

    static List<Term> from(YearDates pattern, SchoolYear year) {
        ProposeYear propose = new ProposeYear(year);
        return pattern.terms().stream().map(propose::term).toList();
    }

    /** Whose dates the proposal follows; of the usual dates where none are kept. */
    public static Optional<SchoolYear> followed(SchoolYear year, SchoolCalendar calendar) {
        return calendar.years().headSet(year).isEmpty()
                ? calendar.years().tailSet(year.next()).stream().findFirst()
                : Optional.of(calendar.years().headSet(year).last());
    }

    private static YearDates pattern(SchoolYear year, SchoolCalendar calendar) {
        return followed(year, calendar).map(calendar::of).orElse(USUAL);
    }

    private Term term(Term before) {
        Stretch in = new Stretch(first(before.in().first()), last(before.in().last()));
        return new Term(
                before.name(),
                in,
                before.halfTerm().map(this::moved).filter(half -> Term.within(in, half)));
    }

    private Stretch moved(Stretch days) {
        Anchor anchor = Anchor.of(days.first());
        return new Stretch(anchor.moved(days.first(), year), anchor.moved(days.last(), year));
    }

    /** On a bank holiday a term begins the day after; in August only where it did before. */
    private LocalDate first(LocalDate before) {
        LocalDate day = Anchor.of(before).moved(before, year);
        boolean strayed = day.getMonth() == Month.AUGUST && before.getMonth() == Month.SEPTEMBER;
        LocalDate first = strayed ? day.plusWeeks(1) : day;
        while (noWeekday(first)) {
            first = first.plusDays(1);
        }
        return first;
    }

    private LocalDate last(LocalDate before) {
        LocalDate last = Anchor.of(before).moved(before, year);
        while (noWeekday(last)) {
            last = last.minusDays(1);
        }
        return last;
    }

    private static boolean noWeekday(LocalDate day) {
        return RowReader.weekend(day) || BankHolidays.includes(day);
    }

    private static Term usual(String first, String last, String halfFirst, String halfLast) {
        Stretch in = new Stretch(LocalDate.parse(first), LocalDate.parse(last));
        Stretch half = new Stretch(LocalDate.parse(halfFirst), LocalDate.parse(halfLast));
        return new Term(Term.usualName(in.first()), in, Optional.of(half));
    }
}

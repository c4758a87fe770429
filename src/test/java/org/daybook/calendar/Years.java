package org.daybook.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Problem;
import org.daybook.calendar.TypedYear.DayOffRow;
import org.daybook.calendar.TypedYear.HolidayRow;
import org.daybook.calendar.TypedYear.TermRow;

/** Hollowbrook's dates of 2026/27, and ways to type others. */
public final class Years {

    public static final SchoolYear Y2026 = new SchoolYear(2026);

    static final TermRow AUTUMN = new TermRow("Autumn term", "2 Sep", "18 Dec", "26 Oct", "30 Oct");
    static final TermRow SPRING = new TermRow("", "4 Jan", "25 March", "15/2", "19/2");
    static final TermRow SUMMER =
            new TermRow("Summer term", "12 Apr", "21 Jul", "31 May", "4 Jun 2027");

    private Years() {}

    static TypedYear terms(TermRow... rows) {
        return new TypedYear(Y2026, List.of(rows), List.of(), List.of(), Set.of());
    }

    static TypedYear off(DayOffRow... rows) {
        return new TypedYear(
                Y2026, List.of(AUTUMN, SPRING, SUMMER), List.of(rows), List.of(), Set.of());
    }

    static TypedYear holidays(Set<LocalDate> open, HolidayRow... rows) {
        return new TypedYear(
                Y2026, List.of(AUTUMN, SPRING, SUMMER), List.of(), List.of(rows), open);
    }

    static DayOffRow inset(String day) {
        return new DayOffRow(day, "", DayOff.Kind.INSET, "");
    }

    static YearDates read(TypedYear typed) {
        return ((ReadYear.Reading.Read) ReadYear.read(typed)).dates();
    }

    static ReadYear.Reading.Unclear unclear(TypedYear typed) {
        return (ReadYear.Reading.Unclear) ReadYear.read(typed);
    }

    /** The one problem among all rows. */
    static Problem problem(TypedYear typed) {
        ReadYear.Reading.Unclear found = unclear(typed);
        List<Problem> all =
                List.of(found.terms(), found.daysOff(), found.more()).stream()
                        .flatMap(List::stream)
                        .flatMap(List::stream)
                        .toList();
        if (all.size() != 1) {
            throw new AssertionError("not one problem: " + all);
        }
        return all.getFirst();
    }

    /** The calendar of the school year 2026/27, with two INSET days. */
    public static SchoolCalendar calendar() {
        return SchoolCalendar.EMPTY.with(read(off(inset("2 Sep"), inset("4 Jan"))));
    }

    static Term term(String first, String last, String halfFirst, String halfLast) {
        return new Term(
                "A term",
                new Stretch(LocalDate.parse(first), LocalDate.parse(last)),
                Optional.of(new Stretch(LocalDate.parse(halfFirst), LocalDate.parse(halfLast))));
    }
}

package org.daybook.oversight;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.base.SchoolDays;
import org.daybook.base.SchoolDays.Term;

/**
 * The half terms up to a day. By the school's own dates where they are known; else by the usual
 * ones of England, which are right to a week or so.
 *
 * @param usual whether the present one is a usual one
 */
public record HalfTerms(List<HalfTerm> all, boolean usual) {

    private static final List<String> NAMES =
            List.of("Aut 1", "Aut 2", "Spr 1", "Spr 2", "Sum 1", "Sum 2");

    public HalfTerms {
        all = List.copyOf(all);
    }

    /** The last so many, the one that holds the day last. */
    public static HalfTerms until(LocalDate day, int many, SchoolDays days) {
        List<LocalDate> starts =
                starts(day.getYear() - many / NAMES.size() - 2, day.getYear(), days);
        List<HalfTerm> halves = new ArrayList<>();
        for (int at = 0; at < starts.size(); at++) {
            LocalDate first = starts.get(at);
            LocalDate last =
                    at + 1 < starts.size() ? starts.get(at + 1).minusDays(1) : first.plusDays(70);
            if (!first.isAfter(day)) {
                halves.add(new HalfTerm(name(first), first, last));
            }
        }
        return new HalfTerms(
                halves.subList(Math.max(0, halves.size() - many), halves.size()),
                !days.isKnown(day));
    }

    public HalfTerm present() {
        return all.getLast();
    }

    /** The school's own, and the usual ones of the school years for which it kept none. */
    private static List<LocalDate> starts(int from, int to, SchoolDays days) {
        List<LocalDate> own = days.terms().stream().map(Term::first).toList();
        Set<String> named = own.stream().map(HalfTerms::nameInYear).collect(Collectors.toSet());
        Stream<LocalDate> usual =
                IntStream.rangeClosed(from, to)
                        .mapToObj(HalfTerms::usualStarts)
                        .flatMap(List::stream)
                        .filter(first ->
                                !days.isKnown(first) && !named.contains(nameInYear(first)));
        return Stream.concat(own.stream(), usual).sorted().toList();
    }

    private static String nameInYear(LocalDate first) {
        return first.minusMonths(Month.JULY.getValue()).getYear() + name(first);
    }

    /** The six of a school year that begins in that September. */
    private static List<LocalDate> usualStarts(int year) {
        LocalDate next = LocalDate.of(year + 1, Month.JANUARY, 1);
        return List.of(
                LocalDate.of(year, Month.SEPTEMBER, 1),
                monday(LocalDate.of(year, Month.OCTOBER, 31)),
                next,
                monday(next.withMonth(2).withDayOfMonth(19)),
                monday(next.withMonth(4).withDayOfMonth(14)),
                monday(next.withMonth(6).withDayOfMonth(1)));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
    }

    /** By the month in which it begins, whoever set the dates. */
    private static String name(LocalDate first) {
        return switch (first.getMonth()) {
            case AUGUST, SEPTEMBER -> NAMES.get(0);
            case OCTOBER, NOVEMBER, DECEMBER -> NAMES.get(1);
            case JANUARY -> NAMES.get(2);
            case FEBRUARY, MARCH -> NAMES.get(3);
            case APRIL -> NAMES.get(4);
            case MAY, JUNE, JULY -> NAMES.get(5);
        };
    }
}

package org.daybook.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which days are school days, and how to count them.
 *
 * <p>Where the school's terms are known, a school day lies in one of them and is no day off. Where
 * they are not, every weekday that is not a bank holiday counts. Known is what lies in a term, in
 * the holiday between two terms, and in the summer after the last one; August too before the first
 * one, if that is an autumn's.
 *
 * @param terms the stretches in school, a half term each, in order
 * @param off days within terms on which the school is closed besides England's bank holidays:
 *     INSET, an election, a proclaimed holiday
 * @param open bank holidays on which this school is in all the same
 */
public record SchoolDays(List<Term> terms, Set<LocalDate> off, Set<LocalDate> open) {

    /** Far beyond any count that makes sense; stops a search where no school day is left. */
    private static final int FURTHEST = 4_000;

    /** Two terms further apart than this have another between them that nobody has typed yet. */
    private static final int LONGEST_HOLIDAY_IN_WEEKS = 10;

    /**
     * A stretch of weeks in school.
     *
     * @param first its first day
     * @param last its last day, itself in school
     */
    public record Term(LocalDate first, LocalDate last) {

        public Term {
            if (last.isBefore(first)) {
                throw new IllegalArgumentException("a term ends before it starts");
            }
        }

        public boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        /** Its last day; of the summer's term the end of August, when the school year is over. */
        private LocalDate knownTo() {
            boolean summer =
                    last.getMonthValue() >= Month.JUNE.getValue()
                            && last.getMonthValue() <= Month.AUGUST.getValue();
            return summer ? LocalDate.of(last.getYear(), Month.AUGUST, 31) : last;
        }

        /** Its first day; of the autumn's term the beginning of August. */
        private LocalDate knownFrom() {
            boolean autumn =
                    first.getMonth() == Month.AUGUST || first.getMonth() == Month.SEPTEMBER;
            return autumn ? LocalDate.of(first.getYear(), Month.AUGUST, 1) : first;
        }

        private boolean nextIs(Term next) {
            return ChronoUnit.WEEKS.between(last, next.first) <= LONGEST_HOLIDAY_IN_WEEKS;
        }
    }

    public SchoolDays {
        terms = terms.stream().sorted(Comparator.comparing(Term::first)).toList();
        off = Set.copyOf(off);
        open = Set.copyOf(open);
    }

    public SchoolDays(List<Term> terms) {
        this(terms, Set.of(), Set.of());
    }

    /** Where no term dates are known. */
    public static SchoolDays byWeekdays() {
        return new SchoolDays(List.of());
    }

    public boolean isSchoolDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && !off.contains(day)
                && (open.contains(day) || !BankHolidays.includes(day))
                && (!isKnown(day) || inTerm(day));
    }

    /** Whether the school has said for this day that it lies in a term or in a holiday. */
    public boolean isKnown(LocalDate day) {
        Optional<Term> before =
                terms.stream()
                        .filter(term -> !term.first().isAfter(day))
                        .reduce((earlier, later) -> later);
        Optional<Term> next = terms.stream().filter(term -> term.first().isAfter(day)).findFirst();
        return before.filter(term -> !day.isAfter(term.knownTo())).isPresent()
                || next.filter(term -> !day.isBefore(term.knownFrom())).isPresent()
                || before.flatMap(term -> next.filter(term::nextIs)).isPresent();
    }

    /** The school day that is so many school days after the given day; at least one. */
    public LocalDate after(LocalDate day, int schoolDays) {
        if (schoolDays < 1) {
            throw new IllegalArgumentException("count at least one school day");
        }
        int left = schoolDays;
        LocalDate reached = day;
        for (int steps = 0; left > 0; steps++) {
            if (steps > FURTHEST) {
                throw new IllegalStateException("no school day within reach");
            }
            reached = reached.plusDays(1);
            if (isSchoolDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** School days after the first and up to the second day; 0 unless the second is later. */
    public int between(LocalDate from, LocalDate to) {
        return (int)
                from.plusDays(1)
                        .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(1))
                        .filter(this::isSchoolDay)
                        .count();
    }

    /** By which calendar the days are counted, to end a sentence. */
    public String words() {
        return terms.isEmpty() ? "by weekdays and bank holidays" : "by this school’s term dates";
    }

    /** As {@link #words()} for the days between two days, saying how far the term dates reach. */
    public String words(LocalDate from, LocalDate to) {
        if (terms.isEmpty()) {
            return "by weekdays and bank holidays: this school’s term dates are not kept yet";
        }
        return unknown(from, to)
                .map(day ->
                        "by this school’s term dates, and by weekdays where it has none ("
                                + Days.full(day)
                                + " on)")
                .orElseGet(this::words);
    }

    /** Whether every day after the first and up to the second is known. */
    public boolean areKnown(LocalDate from, LocalDate to) {
        return !terms.isEmpty() && unknown(from, to).isEmpty();
    }

    private Optional<LocalDate> unknown(LocalDate from, LocalDate to) {
        return from.plusDays(1)
                .datesUntil(to.isAfter(from) ? to.plusDays(1) : from.plusDays(2))
                .filter(day -> !isKnown(day))
                .findFirst();
    }

    private boolean inTerm(LocalDate day) {
        return terms.stream().anyMatch(term -> term.holds(day));
    }
}

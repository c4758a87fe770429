package org.daybook.base;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * Which days are school days, and how to count them.
 *
 * <p>Within the span of the known terms a school day lies in one of them; outside that span, and
 * where no term is known, every weekday that is not a bank holiday counts.
 */
public record SchoolDays(List<Term> terms) {

    /** Far beyond any count that makes sense; stops a search where no school day is left. */
    private static final int FURTHEST = 4_000;

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

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    public SchoolDays {
        terms = List.copyOf(terms);
    }

    /** Where no term dates are known. */
    public static SchoolDays byWeekdays() {
        return new SchoolDays(List.of());
    }

    public boolean isSchoolDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
                && !BankHolidays.includes(day)
                && (!termsKnown(day) || terms.stream().anyMatch(term -> term.holds(day)));
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

    private boolean termsKnown(LocalDate day) {
        return terms.stream().anyMatch(term -> !day.isBefore(term.first()))
                && terms.stream().anyMatch(term -> !day.isAfter(term.last()));
    }
}

package org.daybook.transfer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.daybook.base.SchoolDays;

/** Which days count. The name is what stands in the store. */
public enum Counting {
    SCHOOL_DAYS("school day"),
    CALENDAR_DAYS("day");

    private final String one;

    Counting(String one) {
        this.one = one;
    }

    /** "school days", "day": to stand after a number. */
    public String words(int count) {
        return count == 1 ? one : one + "s";
    }

    /** "1 school day", "5 days". */
    public String count(int count) {
        return count + " " + words(count);
    }

    public boolean counts(LocalDate day, SchoolDays days) {
        return this == CALENDAR_DAYS || days.isSchoolDay(day);
    }

    /** The day that is so many counted days after another; at least one. */
    LocalDate after(LocalDate day, int count, SchoolDays days) {
        return this == CALENDAR_DAYS ? day.plusDays(count) : days.after(day, count);
    }

    /** Counted days after the first and up to the second day; 0 unless the second is later. */
    int between(LocalDate from, LocalDate to, SchoolDays days) {
        return this == CALENDAR_DAYS
                ? (int) Math.max(0, ChronoUnit.DAYS.between(from, to))
                : days.between(from, to);
    }
}

package org.daybook.followup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.daybook.base.BankHolidays;

/**
 * The days on which other agencies work: Monday to Friday without England's bank holidays. Not
 * school days: social care and police answer in the school's holidays too.
 */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean includes(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !BankHolidays.includes(day);
    }

    /** The working day that is so many working days after the given day; at least one. */
    public static LocalDate after(LocalDate day, int workingDays) {
        LocalDate reached = day;
        for (int left = workingDays; left > 0; left--) {
            reached = onOrAfter(reached.plusDays(1));
        }
        return reached;
    }

    /** The day itself, or the next working day. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate reached = day;
        while (!includes(reached)) {
            reached = reached.plusDays(1);
        }
        return reached;
    }

    /** Working days after the first and up to the second day; 0 unless the second is later. */
    public static int between(LocalDate from, LocalDate to) {
        return to.isAfter(from)
                ? (int)
                        from.plusDays(1)
                                .datesUntil(to.plusDays(1))
                                .filter(WorkingDays::includes)
                                .count()
                : 0;
    }
}

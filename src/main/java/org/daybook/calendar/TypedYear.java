package org.daybook.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The dates of a school year as they stand in the form, understood or not.
 *
 * @param open computed bank holidays on which the school is in
 */
public record TypedYear(
        SchoolYear year,
        List<TermRow> terms,
        List<DayOffRow> daysOff,
        List<HolidayRow> more,
        Set<LocalDate> open) {

    public TypedYear {
        terms = List.copyOf(terms);
        daysOff = List.copyOf(daysOff);
        more = List.copyOf(more);
        open = Set.copyOf(open);
    }

    /** A row without any day is no term. */
    public record TermRow(
            String name, String first, String last, String halfFirst, String halfLast) {

        boolean isEmpty() {
            return (first + last + halfFirst + halfLast).isBlank();
        }
    }

    /**
     * @param last empty where it is one day
     */
    public record DayOffRow(String first, String last, DayOff.Kind kind, String words) {

        boolean isEmpty() {
            return (first + last + words).isBlank();
        }
    }

    /** One more bank holiday. */
    public record HolidayRow(String day, String words) {

        boolean isEmpty() {
            return (day + words).isBlank();
        }
    }
}

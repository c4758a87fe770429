package org.daybook.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.base.SchoolDays;
import org.daybook.calendar.TypedYear.DayOffRow;

/** Understands the rows of INSET and other closed days. */
final class ReadDaysOff {

    private final SchoolYear year;
    private final List<Term> terms;
    private final SchoolDays without;
    private final List<DayOff> read = new ArrayList<>();

    /**
     * @param without the school days without any day off
     */
    private ReadDaysOff(SchoolYear year, List<Term> terms, SchoolDays without) {
        this.year = year;
        this.terms = terms;
        this.without = without;
    }

    /**
     * @param terms those of the year, as far as they were understood
     */
    static RowsRead<DayOff> of(
            List<DayOffRow> rows, SchoolYear year, List<Term> terms, List<HolidayChange> holidays) {
        SchoolDays without = new SchoolCalendar(terms, List.of(), holidays).days();
        ReadDaysOff off = new ReadDaysOff(year, terms, without);
        List<List<Problem>> problems = rows.stream().map(off::row).toList();
        return new RowsRead<>(off.read, problems);
    }

    private List<Problem> row(DayOffRow row) {
        if (row.isEmpty()) {
            return List.of();
        }
        RowReader reader = new RowReader(year);
        Optional<LocalDate> first =
                reader.day(ReadYear.FIRST, row.first(), "Say on which day no child is in.");
        Optional<LocalDate> last =
                row.last().isBlank() ? first : reader.day(ReadYear.LAST, row.last(), "");
        Optional<Stretch> days = reader.stretch(first, last, ReadYear.LAST, "it");
        days.ifPresent(one -> check(one, reader));
        if (reader.clear()) {
            days.ifPresent(one -> read.add(new DayOff(one, row.kind(), row.words().strip())));
        }
        return reader.problems();
    }

    private void check(Stretch days, RowReader reader) {
        if (read.stream().anyMatch(other -> other.days().touches(days))) {
            reader.wrong(ReadYear.FIRST, said(days) + " stands here already.");
        } else if (days.days().noneMatch(without::isSchoolDay)) {
            reader.wrong(ReadYear.FIRST, said(days) + " " + why(days));
        }
    }

    private String why(Stretch days) {
        if (days.days().allMatch(RowReader::weekend)) {
            return "is at the weekend: nobody is in anyway.";
        }
        if (terms.stream().noneMatch(term -> term.in().touches(days))) {
            return "lies in no term, so no child is in anyway. Leave it out, or let the term reach"
                    + " it.";
        }
        return "is no school day already: a half term or a bank holiday.";
    }

    private static String said(Stretch days) {
        return days.oneDay()
                ? Days.full(days.first())
                : Days.typed(days.first()) + " to " + Days.typed(days.last());
    }
}

package org.daybook.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.DayText;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.base.School;

/** Reads the days of one row of the form; what is wrong with them gathers here. */
final class RowReader {

    private final SchoolYear year;
    private final List<Problem> problems = new ArrayList<>();

    RowReader(SchoolYear year) {
        this.year = year;
    }

    /**
     * @param missing what is said where nothing was typed
     */
    Optional<LocalDate> day(String field, String typed, String missing) {
        return switch (DayText.read(typed, year.middle(), DayText.Sense.EITHER)) {
            case DayText.Read(LocalDate day) -> inYear(field, day);
            case DayText.Empty _ -> {
                wrong(field, missing);
                yield Optional.empty();
            }
            case DayText.Unclear(String sentence) -> {
                wrong(field, sentence);
                yield Optional.empty();
            }
        };
    }

    /** As {@link #day}, for an edge of a term. */
    Optional<LocalDate> weekday(String field, String typed, String missing) {
        Optional<LocalDate> day = day(field, typed, missing);
        if (day.filter(RowReader::weekend).isPresent()) {
            String name = day.get().getDayOfWeek().getDisplayName(TextStyle.FULL, School.LOCALE);
            wrong(
                    field,
                    Days.typed(day.get())
                            + " is a "
                            + name
                            + ". A term begins and ends on a weekday.");
            return Optional.empty();
        }
        return day;
    }

    private Optional<LocalDate> inYear(String field, LocalDate day) {
        if (year.all().holds(day)) {
            return Optional.of(day);
        }
        wrong(
                field,
                "%s lies in the school year %s. These are the dates of %s."
                        .formatted(Days.typed(day), SchoolYear.of(day).words(), year.words()));
        return Optional.empty();
    }

    /** Both days in their order; empty, with a sentence, where the second lies before the first. */
    Optional<Stretch> stretch(
            Optional<LocalDate> first, Optional<LocalDate> last, String lastField, String what) {
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            wrong(
                    lastField,
                    "%s before %s begins, %s."
                            .formatted(
                                    Days.typed(last.get()) + " lies",
                                    what,
                                    Days.typed(first.get())));
            return Optional.empty();
        }
        return Optional.of(new Stretch(first.get(), last.get()));
    }

    void wrong(String field, String sentence) {
        problems.add(new Problem(field, sentence));
    }

    boolean clear() {
        return problems.isEmpty();
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }
}

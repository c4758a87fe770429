package org.daybook.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.DayText;
import org.daybook.base.DayText.Sense;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.base.School;

/** Reads what was typed into one form, and gathers what is wrong with it. */
final class Typed {

    /** The longest text of one field, in characters: enough for a reason, too short for a story. */
    static final int LONGEST = 4000;

    private static final int YEARS_BACK = 25;

    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    Typed(LocalDate today) {
        this.today = today;
    }

    LocalDate today() {
        return today;
    }

    void wrong(String field, String sentence) {
        problems.add(new Problem(field, sentence));
    }

    boolean isFine() {
        return problems.isEmpty();
    }

    CaseOutcome refused() {
        return new CaseOutcome.Refused(problems);
    }

    String text(String field, String typed, int longest) {
        String text = typed.strip();
        if (text.length() > longest) {
            wrong(
                    field,
                    String.format(
                                    School.LOCALE,
                                    "This is longer than one field keeps, %,d characters. Say it more briefly here",
                                    longest)
                            + " and write the rest into an entry.");
        }
        return text;
    }

    /** A text without which nothing can be kept. */
    String needed(String field, String typed, int longest, String sentence) {
        if (typed.isBlank()) {
            wrong(field, sentence);
        }
        return text(field, typed, longest);
    }

    /** A day that has been; empty when none was typed or it cannot be read. */
    Optional<LocalDate> past(String field, String typed) {
        Optional<LocalDate> day = day(field, typed, Sense.HAPPENED);
        day.ifPresent(one -> notLongGone(field, one));
        return day;
    }

    /** A day that has been, or today when none was typed. */
    LocalDate pastOrToday(String field, String typed) {
        return past(field, typed).orElse(today);
    }

    /** A day on either side of today; empty when none was typed or it cannot be read. */
    Optional<LocalDate> due(String field, String typed) {
        return day(field, typed, Sense.DUE);
    }

    Optional<RoughDay> rough(String field, String typed) {
        return switch (RoughDayText.read(typed, today)) {
            case RoughDayText.Read(RoughDay day) -> {
                notLongGone(field, day.last());
                yield Optional.of(day);
            }
            case RoughDayText.Empty() -> Optional.empty();
            case RoughDayText.Unclear(String sentence) -> {
                wrong(field, sentence);
                yield Optional.empty();
            }
        };
    }

    private Optional<LocalDate> day(String field, String typed, Sense sense) {
        return switch (DayText.read(typed, today, sense)) {
            case DayText.Read(LocalDate day) -> Optional.of(day);
            case DayText.Empty() -> Optional.empty();
            case DayText.Unclear(String sentence) -> {
                wrong(field, sentence);
                yield Optional.empty();
            }
        };
    }

    private void notLongGone(String field, LocalDate day) {
        if (day.isBefore(today.minusYears(YEARS_BACK))) {
            wrong(
                    field,
                    "%s is more than %d years ago. Look at the year again."
                            .formatted(Days.typed(day), YEARS_BACK));
        }
    }
}

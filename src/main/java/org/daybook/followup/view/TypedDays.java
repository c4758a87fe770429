package org.daybook.followup.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.DayText;
import org.daybook.base.Problem;
import org.daybook.base.TimeText;
import org.daybook.chronology.When;

/** Reads the days and times of a form as they were typed, and gathers what cannot be read. */
final class TypedDays {

    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    TypedDays(LocalDate today) {
        this.today = today;
    }

    /** Empty for nothing typed and for what cannot be read; that is then among the problems. */
    Optional<LocalDate> day(String field, String typed, DayText.Sense sense) {
        return switch (DayText.read(typed, today, sense)) {
            case DayText.Read(LocalDate day) -> Optional.of(day);
            case DayText.Empty _ -> Optional.empty();
            case DayText.Unclear(String sentence) -> {
                problems.add(new Problem(field, sentence));
                yield Optional.empty();
            }
        };
    }

    /** The time as typed; "99:99" is among the problems. */
    String time(String field, String typed) {
        TimeText.question(typed)
                .map(sentence -> new Problem(field, sentence))
                .ifPresent(problems::add);
        return typed.strip();
    }

    /** A day to come with its time. */
    When when(String field, String typedDay, String typedTime) {
        return new When(day(field, typedDay, DayText.Sense.DUE), time(field + "-time", typedTime));
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }
}

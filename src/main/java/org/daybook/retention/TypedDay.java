package org.daybook.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.DayText;
import org.daybook.base.DayText.Sense;
import org.daybook.base.Problem;

/** A day as it was typed into a form of this room. */
final class TypedDay {

    private TypedDay() {}

    /**
     * Empty when none was typed, and when it cannot be read, which is then among the problems.
     *
     * @param problems takes what is wrong
     */
    static Optional<LocalDate> read(
            String field, String typed, LocalDate today, Sense sense, List<Problem> problems) {
        return switch (DayText.read(typed, today, sense)) {
            case DayText.Read(LocalDate day) -> Optional.of(day);
            case DayText.Empty() -> Optional.empty();
            case DayText.Unclear(String sentence) -> {
                problems.add(new Problem(field, sentence));
                yield Optional.empty();
            }
        };
    }
}

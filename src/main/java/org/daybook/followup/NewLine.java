package org.daybook.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.chronology.When;

/**
 * A step about to be recorded; every part may still be missing.
 *
 * @param by who did it
 * @param due by when the next thing is expected; no day for the usual time
 */
public record NewLine(
        Step step,
        Optional<LocalDate> day,
        String time,
        String by,
        Optional<Answer> answer,
        String words,
        When due) {

    /** Done on that day, in a few words. */
    public static NewLine of(Step step, LocalDate day, String by, String words) {
        return new NewLine(step, Optional.of(day), "", by, Optional.empty(), words, When.UNKNOWN);
    }

    public NewLine at(String when) {
        return new NewLine(step, day, when, by, answer, words, due);
    }

    public NewLine answering(Answer given) {
        return new NewLine(step, day, time, by, Optional.of(given), words, due);
    }

    public NewLine dueBy(When expected) {
        return new NewLine(step, day, time, by, answer, words, expected);
    }
}

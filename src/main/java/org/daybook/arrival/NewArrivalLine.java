package org.daybook.arrival;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A line about to be recorded; every part may still be missing.
 *
 * @param came only where a file came
 * @param measures only where something was put in place; empty ones are left out
 */
public record NewArrivalLine(
        ArrivalStep step,
        Optional<LocalDate> day,
        String time,
        String by,
        String whom,
        String words,
        Optional<Came> came,
        List<Measure> measures) {

    public NewArrivalLine {
        measures = measures.stream().filter(one -> !one.empty()).map(Measure::stripped).toList();
    }

    /** Done on that day, in a few words. */
    public static NewArrivalLine of(ArrivalStep step, LocalDate day, String by, String words) {
        return new NewArrivalLine(
                step, Optional.of(day), "", by, "", words, Optional.empty(), List.of());
    }

    public NewArrivalLine at(String when) {
        return new NewArrivalLine(step, day, when, by, whom, words, came, measures);
    }

    public NewArrivalLine with(String person) {
        return new NewArrivalLine(step, day, time, by, person, words, came, measures);
    }

    public NewArrivalLine bringing(Came what) {
        return new NewArrivalLine(step, day, time, by, whom, words, Optional.of(what), measures);
    }

    public NewArrivalLine putting(List<Measure> inPlace) {
        return new NewArrivalLine(step, day, time, by, whom, words, came, inPlace);
    }
}

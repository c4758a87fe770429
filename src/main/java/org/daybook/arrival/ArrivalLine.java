package org.daybook.arrival;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.EntryId;

/**
 * Something done about a file in, as it was said; never changed afterwards.
 *
 * @param position its place in the order of writing, from 1
 * @param time as it was typed: "15:20", "after school"; may be empty
 * @param by who did it; of a file that came, who took it
 * @param whom who was spoken with, written to or told; may be empty
 * @param words how, what was said; of a file that came, what is in it; may be empty
 * @param came only of a file that came
 * @param entry the entry that tells of it in the child's chronology
 */
public record ArrivalLine(
        int position,
        ArrivalStep step,
        LocalDate day,
        String time,
        String by,
        String whom,
        String words,
        Optional<Came> came,
        List<Measure> measures,
        Optional<EntryId> entry,
        Instant recordedAt,
        String recordedBy) {

    public ArrivalLine {
        measures = List.copyOf(measures);
    }

    ArrivalLine toldAs(EntryId told) {
        return new ArrivalLine(
                position,
                step,
                day,
                time,
                by,
                whom,
                words,
                came,
                measures,
                Optional.of(told),
                recordedAt,
                recordedBy);
    }
}

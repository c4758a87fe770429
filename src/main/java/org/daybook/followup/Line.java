package org.daybook.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.daybook.chronology.When;

/**
 * Something that happened with what is followed up; never changed afterwards.
 *
 * @param position its place in the order of writing, from 1
 * @param day when it happened
 * @param time as it was typed; may be empty
 * @param by who did it
 * @param due by when the next thing is expected from here on; no day where the usual time holds
 */
public record Line(
        int position,
        Step step,
        LocalDate day,
        String time,
        String by,
        Optional<Answer> answer,
        String words,
        When due,
        Instant recordedAt,
        String recordedBy) {}

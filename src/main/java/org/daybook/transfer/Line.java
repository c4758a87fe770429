package org.daybook.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something done with a file on its way, as it was said; never changed afterwards.
 *
 * @param position its place in the order of writing, from 1
 * @param step the step that it completes; empty for a call, a letter or a chase
 * @param time as it was typed: "15:20", "after school"; may be empty
 * @param by who did it
 * @param words how, with whom, what was said; may be empty
 */
public record Line(
        int position,
        Optional<Step> step,
        LocalDate day,
        String time,
        String by,
        Optional<Route> route,
        String words,
        Instant recordedAt,
        String recordedBy) {}

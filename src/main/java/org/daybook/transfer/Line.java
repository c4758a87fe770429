package org.daybook.transfer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something done with a file on its way, as it was said; never changed afterwards.
 *
 * @param position its place in the order of writing, from 1
 * @param time as it was typed: "15:20", "after school"; may be empty
 * @param by who did it
 * @param whom with whom, to whom, or who was asked; may be empty
 * @param words what was said, or why; may be empty
 * @param due the day that it sets: by when the receipt is expected, when to chase again, the new
 *     due day
 * @param knownAt the moment from which hours are counted, where a file is lost
 */
public record Line(
        int position,
        LineKind kind,
        LocalDate day,
        String time,
        String by,
        String whom,
        Optional<Means> means,
        Carried carried,
        String words,
        Optional<LocalDate> due,
        Optional<Instant> knownAt,
        Instant recordedAt,
        String recordedBy) {

    /** A step, or a call or a letter, of which no more is known. */
    public Line(
            int position,
            Optional<Step> step,
            LocalDate day,
            String time,
            String by,
            Optional<Route> route,
            String words,
            Instant recordedAt,
            String recordedBy) {
        this(
                position,
                step.map(LineKind.class::cast).orElse(Event.CALL),
                day,
                time,
                by,
                "",
                Optional.empty(),
                Carried.by(route),
                words,
                Optional.empty(),
                Optional.empty(),
                recordedAt,
                recordedBy);
    }

    /** The step that it completes; empty where something else happened. */
    public Optional<Step> step() {
        return kind instanceof Step step ? Optional.of(step) : Optional.empty();
    }

    public Optional<Event> event() {
        return kind instanceof Event event ? Optional.of(event) : Optional.empty();
    }

    public Optional<Route> route() {
        return carried.route();
    }

    public boolean is(LineKind other) {
        return kind.equals(other);
    }

    Line to(String name) {
        return new Line(
                position,
                kind,
                day,
                time,
                by,
                name.strip(),
                means,
                carried,
                words,
                due,
                knownAt,
                recordedAt,
                recordedBy);
    }
}

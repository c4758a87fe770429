package org.daybook.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Days;

/**
 * Something that lasts.
 *
 * @param from its first day; empty when nobody knows since when
 * @param to its last day; empty while it lasts; where its end is not known, the day on which that
 *     it had ended was written down
 * @param words "Child protection plan: neglect"
 * @param brief the same for a narrow place: "CP plan"
 */
public record Stretch(
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        String words,
        String brief,
        Weight weight) {

    private static final String END_NOT_KNOWN = ", end not known";

    /** How a stretch weighs among the others. */
    public enum Weight {
        /** In force, and nothing graver is. */
        GRAVEST,
        IN_FORCE,
        ENDED,
        /** It is over, and nobody knows since when. */
        END_NOT_KNOWN
    }

    boolean endNotKnown() {
        return weight == Weight.END_NOT_KNOWN;
    }

    /** From the fullest to the briefest. */
    public List<String> labels() {
        return endNotKnown()
                ? List.of(words + END_NOT_KNOWN, brief + END_NOT_KNOWN, brief)
                : List.of(words, brief);
    }

    boolean touches(Span span) {
        return from.map(day -> day.isBefore(span.end())).orElse(true)
                && to.map(day -> !day.isBefore(span.from())).orElse(true);
    }

    /** "Child in need, 3 Jun 2025 to 12 Mar 2026", "since 12 Mar 2026". */
    public String said() {
        String first = from.map(Days::typed).orElse("");
        if (endNotKnown()) {
            return words + (first.isEmpty() ? "" : ", from " + first) + END_NOT_KNOWN;
        }
        String last = to.map(Days::typed).orElse("");
        if (last.isEmpty()) {
            return words + (first.isEmpty() ? ", in force" : ", since " + first);
        }
        return words + (first.isEmpty() ? ", until " + last : ", " + first + " to " + last);
    }
}

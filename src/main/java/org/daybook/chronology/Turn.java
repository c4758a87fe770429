package org.daybook.chronology;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;

/**
 * Something that became of an entry after it was recorded. Turns are added and never changed; the
 * last of its sort is in force.
 *
 * @param words the outcome, the reason, or what the reporter was told; may be empty for a merging
 * @param when the day is always known
 * @param who did it, who may be another than the one who recorded it
 * @param child whose file it left or came to; empty for the other kinds
 * @param other the entry that it was merged into or that it took in; empty for the other kinds
 */
public record Turn(
        Kind kind,
        String words,
        When when,
        String who,
        Optional<ChildId> child,
        Optional<EntryId> other,
        Instant at,
        String by) {

    /** The name is what stands in the store and never changes. */
    public enum Kind {
        CLOSED,
        REOPENED,
        WITHDRAWN,
        /** No longer withdrawn, or no longer merged. */
        BROUGHT_BACK,
        /** It tells the same as the other entry, which is kept. */
        MERGED,
        /** The other entry tells the same and was merged into this one. */
        TOOK_IN,
        /** The other entry does not tell the same after all. */
        GAVE_BACK,
        MOVED_OUT,
        MOVED_IN,
        REPORTER_TOLD
    }

    public Turn {
        if (when.day().isEmpty()) {
            throw new IllegalArgumentException("A turn without a day");
        }
    }

    public LocalDate on() {
        return when.day().orElseThrow();
    }

    Turn about(ChildId whose) {
        return new Turn(kind, words, when, who, Optional.of(whose), other, at, by);
    }

    Turn with(EntryId entry) {
        return new Turn(kind, words, when, who, child, Optional.of(entry), at, by);
    }
}

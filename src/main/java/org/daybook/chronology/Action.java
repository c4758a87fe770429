package org.daybook.chronology;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to be done because of an entry.
 *
 * @param owner who does it; may be empty
 * @param due by when; the day is empty when none was set
 * @param done empty while it is open
 */
public record Action(
        ActionId id, String what, String owner, When due, Instant addedAt, Optional<Done> done) {

    public boolean open() {
        return done.isEmpty();
    }

    /** Whether it is still open after its day. */
    public boolean late(LocalDate today) {
        return open() && due.day().filter(day -> day.isBefore(today)).isPresent();
    }

    /**
     * How it ended.
     *
     * @param note what came of it; may be empty
     */
    public record Done(LocalDate on, String by, String note) {}
}

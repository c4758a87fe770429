package org.daybook.children;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;

/**
 * Who belongs to a child. Two children of this school are linked by one of these, which is read
 * from both sides; anybody else is a name.
 *
 * @param child in whose file it was written down
 * @param other the other child, where it has a file here
 * @param name of somebody without a file here; empty beside another child
 * @param relationship "grandmother", "half-sister", "same football team"; beside another child it
 *     has to hold both ways; may be empty
 * @param atSchool the school of a child elsewhere; may be empty
 * @param end empty while it holds
 */
public record ChildLink(
        Id id,
        ChildId child,
        Optional<ChildId> other,
        LinkKind kind,
        String name,
        String relationship,
        String atSchool,
        String note,
        Instant recordedAt,
        String recordedBy,
        Optional<End> end) {

    public record Id(UUID value) {

        public static Id fresh() {
            return new Id(UUID.randomUUID());
        }
    }

    /**
     * @param on the last day on which it held
     */
    public record End(LocalDate on, String why) {}

    public ChildLink {
        name = name.strip();
        relationship = relationship.strip();
        atSchool = atSchool.strip();
        note = note.strip();
        recordedAt = recordedAt.truncatedTo(ChronoUnit.MICROS);
    }

    public boolean holds() {
        return end.isEmpty();
    }

    /** The child at the other end, where it has a file here. */
    public Optional<ChildId> otherThan(ChildId one) {
        return one.equals(child) ? other : Optional.of(child);
    }

    /** What it is, read in that child's file: harm alleged has two sides. */
    public String words(ChildId readIn) {
        return readIn.equals(child) ? kind.words() : kind.fromTheOther();
    }

    ChildLink ended(End how) {
        return new ChildLink(
                id,
                child,
                other,
                kind,
                name,
                relationship,
                atSchool,
                note,
                recordedAt,
                recordedBy,
                Optional.of(how));
    }
}

package org.daybook.chronology;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.School;

/**
 * One entry in the chronology of each of its children.
 *
 * @param seq its place in the order of writing, over all entries
 * @param recordedAt when it was first written down
 * @param versions oldest first, at least one; the last is in force
 * @param decisions oldest first
 * @param actions in the order in which they were added
 * @param turns what became of it since, oldest first
 */
public record Entry(
        EntryId id,
        EntryKind kind,
        long seq,
        Instant recordedAt,
        String recordedBy,
        List<Version> versions,
        List<Decision> decisions,
        List<Action> actions,
        List<Turn> turns) {

    /** Where it stands, as one word says it. */
    public enum Standing {
        UNDECIDED("No decision yet"),
        OPEN("Open"),
        CLOSED("Closed"),
        WITHDRAWN("Withdrawn"),
        MERGED("The same as another entry");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** By the day it happened, then by the clock, then as written; no clock comes last. */
    public static final Comparator<Entry> OLDEST_FIRST =
            Comparator.comparing(Entry::day)
                    .thenComparing(one -> one.wording().happened().clock().orElse(LocalTime.MAX))
                    .thenComparingLong(Entry::seq);

    public Entry {
        versions = List.copyOf(versions);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        turns = List.copyOf(turns);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("An entry without a wording");
        }
    }

    /** An entry of which nothing has become yet. */
    public Entry(
            EntryId id,
            EntryKind kind,
            long seq,
            Instant recordedAt,
            String recordedBy,
            List<Version> versions,
            List<Decision> decisions,
            List<Action> actions) {
        this(id, kind, seq, recordedAt, recordedBy, versions, decisions, actions, List.of());
    }

    public Version version() {
        return versions.getLast();
    }

    /** The wording in force. */
    public Wording wording() {
        return version().wording();
    }

    /** What it said before, oldest first; empty when it was never amended. */
    public List<Version> earlier() {
        return versions.subList(0, versions.size() - 1);
    }

    public Optional<ChildInEntry> child(ChildId child) {
        return wording().child(child);
    }

    /** The day that sorts it: when it happened, else when it was reported, else written down. */
    public LocalDate day() {
        return wording()
                .happened()
                .day()
                .or(() -> wording().report().when().day())
                .orElseGet(this::writtenOn);
    }

    /** The school's day on which it was first written down. */
    public LocalDate writtenOn() {
        return recordedAt.atZone(School.ZONE).toLocalDate();
    }

    /** Whole days from its day to its writing; 0 for the same day and for what lay ahead. */
    public long daysLate() {
        return Math.max(0, writtenOn().toEpochDay() - day().toEpochDay());
    }

    public Standing standing() {
        if (!inForce()) {
            return Standing.WITHDRAWN;
        }
        if (merging().isPresent()) {
            return Standing.MERGED;
        }
        if (undecided()) {
            return Standing.UNDECIDED;
        }
        return closing().isPresent() ? Standing.CLOSED : Standing.OPEN;
    }

    /**
     * Whether what it says still holds. A withdrawn entry is kept and can be read in the child's
     * file, but it leaves the school in no pack and is counted nowhere.
     */
    public boolean inForce() {
        return withdrawal().isEmpty();
    }

    /**
     * Whether to count it: in force, and not merged into another that tells the same. Merged words
     * are somebody's own account and do travel; counted they are once.
     */
    public boolean counts() {
        return inForce() && merging().isEmpty();
    }

    public boolean undecided() {
        return kind.needsDecision() && decisions.isEmpty() && counts();
    }

    /** What was decided last, while it is to be acted on: it counts and is not closed. */
    public Optional<Decision> decisionInForce() {
        return counts() && closing().isEmpty() && !decisions.isEmpty()
                ? Optional.of(decisions.getLast())
                : Optional.empty();
    }

    /**
     * What is still to be done. A withdrawn entry asks for nothing; a merged one does as before.
     */
    public List<Action> openActions() {
        return inForce() ? actions.stream().filter(Action::open).toList() : List.of();
    }

    /** The outcome, while it is closed. */
    public Optional<Turn> closing() {
        return Turns.closing(turns);
    }

    public Optional<Turn> withdrawal() {
        return Turns.withdrawal(turns);
    }

    /** Into which entry it was merged, while it is. */
    public Optional<Turn> merging() {
        return Turns.merging(turns);
    }

    /** The entries that tell the same and were merged into this one. */
    public List<EntryId> tookIn() {
        return Turns.tookIn(turns);
    }

    /** When the reporter was last told. */
    public Optional<Turn> telling() {
        return Turns.telling(turns);
    }
}

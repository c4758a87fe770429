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
 */
public record Entry(
        EntryId id,
        EntryKind kind,
        long seq,
        Instant recordedAt,
        String recordedBy,
        List<Version> versions,
        List<Decision> decisions,
        List<Action> actions) {

    /** By the day it happened, then by the clock, then as written; no clock comes last. */
    public static final Comparator<Entry> OLDEST_FIRST =
            Comparator.comparing(Entry::day)
                    .thenComparing(one -> one.wording().happened().clock().orElse(LocalTime.MAX))
                    .thenComparingLong(Entry::seq);

    public Entry {
        versions = List.copyOf(versions);
        decisions = List.copyOf(decisions);
        actions = List.copyOf(actions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("An entry without a wording");
        }
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

    public boolean undecided() {
        return kind.needsDecision() && decisions.isEmpty();
    }

    public List<Action> openActions() {
        return actions.stream().filter(Action::open).toList();
    }
}

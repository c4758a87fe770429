package org.daybook.chronology;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;

/** All entries of the school. What is written is written inside the journal's door. */
public interface Entries {

    /**
     * Adds it with its first wording, its decisions and actions; gives it its place in the order.
     */
    Entry add(Entry entry);

    /** Adds a wording and puts it in force. */
    void amend(EntryId entry, Version version);

    void decide(EntryId entry, Decision decision);

    void act(EntryId entry, Action action);

    void finish(ActionId action, Action.Done done);

    /** Adds what became of it. */
    void turn(EntryId entry, Turn turn);

    /**
     * Gives a child its part in wordings that stand already, by their numbers: of an entry that
     * came with another child's file.
     */
    void join(EntryId entry, Map<Integer, ChildInEntry> parts);

    Optional<Entry> find(EntryId entry);

    /** Which of these are here, with all that they say. */
    List<Entry> findAll(Collection<EntryId> entries);

    Optional<EntryId> of(ActionId action);

    /** The entries whose wording in force names the child, oldest first. */
    List<Entry> about(ChildId child);

    /**
     * As {@link #about(ChildId)} for several children at once; one without entries is not there.
     */
    Map<ChildId, List<Entry>> about(Collection<ChildId> children);

    /** What once stood in the child's file and was moved out of it, oldest first. */
    List<MovedOut> movedOutOf(ChildId child);

    /** The concerns without a decision, oldest first. */
    List<Entry> undecided();

    /** Which of these were ever decided about an entry; others are not in the map. */
    Map<EntryId, Set<Decision.Kind>> decidedKinds(Set<Decision.Kind> kinds);

    /** The entries with an action that is not yet done, oldest first. */
    List<Entry> withOpenActions();

    /** The concerns whose reporter waits to hear what became of them ({@link Untold#holds}). */
    List<Entry> untold();

    /** The entries whose wording in force says when the next meeting is, oldest first. */
    List<Entry> withNextMeeting();

    /** The concerns written down from that day on that count, in the order of writing. */
    List<Raised> concernsWrittenSince(LocalDate day);
}

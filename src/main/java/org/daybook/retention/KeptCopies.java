package org.daybook.retention;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ChildId;

/** Decisions about kept copies, holds, and the rules. Written inside the journal's change. */
public interface KeptCopies {

    /** The latest first. */
    List<KeptCopy> decisions(ChildId child);

    Map<ChildId, List<KeptCopy>> decisions();

    /** Those in force first. */
    List<Hold> holds(ChildId child);

    Map<ChildId, List<Hold>> holds();

    Optional<Hold> hold(Hold.Id id);

    void add(KeptCopy decision);

    /** Writes a new hold, or what is new about one. */
    void keep(Hold hold);

    /** The children of whom anything was recorded beyond their particulars. */
    Set<ChildId> withRecords();

    /**
     * When anything was last written into the file of each child: an entry or what followed of it,
     * a status, a follow-up. That the file was sent is no news to whom it was sent.
     */
    Map<ChildId, Instant> lastWritten();

    RetentionRules rules();

    void change(RetentionRules rules);
}

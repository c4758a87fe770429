package org.daybook.followup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.FollowUpId;

/** Everything that is followed up. Whatever writes is called inside the journal's door. */
public interface FollowUps {

    Optional<FollowUp> find(FollowUpId id);

    /** Those of a child, ended ones too, the earliest begun first. */
    List<FollowUp> of(ChildId child);

    /** Those that came from an entry, the earliest begun first. */
    List<FollowUp> from(EntryId entry);

    /** What was begun from entries; one from which nothing came is not in the map. */
    Map<EntryId, Set<FollowUpKind>> begunFrom();

    /** Those that have not ended, the earliest begun first. */
    List<FollowUp> open();

    /** All of them, the earliest begun first. */
    List<FollowUp> all();

    void add(FollowUp followUp);

    /** One more child whom it is about, as when it came with that child's file too. */
    void join(FollowUpId id, ChildId child);

    void addLine(FollowUpId id, Line line);
}

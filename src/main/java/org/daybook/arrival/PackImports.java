package org.daybook.arrival;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;

/** The packs that were taken in. Whatever writes is called inside the journal's door. */
public interface PackImports {

    /**
     * @param entries those that came into the child's file with it
     */
    void add(PackImported taken, Collection<EntryId> entries);

    Optional<PackImported> find(PackImported.Id id);

    /** Those of a child, the first first. */
    List<PackImported> of(ChildId child);

    /** In whose files here packs about the child whom a sender knows so were taken in. */
    Set<ChildId> standingFor(ChildId came);

    /** All, the latest first. */
    List<PackImported> all();

    /** Which of the entries in a child's file came from which school, as far as they came. */
    Map<EntryId, String> sources(ChildId child);

    /** How many entries came with it. */
    int entries(PackImported.Id id);
}

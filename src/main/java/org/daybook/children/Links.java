package org.daybook.children;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;

/** Who belongs to whom. Everything is written inside the journal's change. */
public interface Links {

    /**
     * Every link of the child, from whichever side it was written down: family first, those that
     * have ended last, each group in the order of writing.
     */
    List<ChildLink> of(ChildId child);

    /**
     * The children with a file here who are its brothers and sisters or live in the same household
     * now; never the child itself.
     */
    List<ChildId> siblings(ChildId child);

    Optional<ChildLink> find(ChildLink.Id link);

    void add(ChildLink link);

    /** Writes how it ended; the rest of a link never changes. */
    void end(ChildLink.Id link, ChildLink.End how);
}

package org.daybook.retention;

import java.util.Set;
import org.daybook.base.ChildId;
import org.daybook.children.Child;

/** All that every room holds of one child. */
public interface WholeFile {

    /** What would go and what would stay. */
    Extent extent(Child child);

    /**
     * Takes all of it out of the records. Called inside the journal's change.
     *
     * @return the names of the sealed files that lay with it
     */
    Set<String> take(ChildId child);
}

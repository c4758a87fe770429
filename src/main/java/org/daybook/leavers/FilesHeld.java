package org.daybook.leavers;

import java.util.Collection;
import java.util.Set;
import org.daybook.base.ChildId;

/** Whether anything at all is written down about a child. */
public interface FilesHeld {

    /** Those of the children about whom something is written down, in whichever room. */
    Set<ChildId> among(Collection<ChildId> children);
}

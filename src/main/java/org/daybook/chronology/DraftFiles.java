package org.daybook.chronology;

import org.daybook.base.DraftId;
import org.daybook.base.EntryId;

/** The files that lie with a draft. They go on with the entry that it becomes. */
@FunctionalInterface
public interface DraftFiles {

    /** Where no files are kept. */
    DraftFiles NONE = (_, _) -> {};

    /** Called inside the change that records the entry. */
    void follow(DraftId draft, EntryId entry);
}

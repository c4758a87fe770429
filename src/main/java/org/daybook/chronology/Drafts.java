package org.daybook.chronology;

import java.util.List;
import java.util.Optional;
import org.daybook.base.DraftId;

/** What is half written. It lies in the store like everything else, and never beside it. */
public interface Drafts {

    /** Keeps it in place of what was kept under the same id. */
    void keep(Draft draft);

    /** Nothing happens when there is none. */
    void letGo(DraftId draft);

    Optional<Draft> find(DraftId draft);

    /** The latest kept first. */
    List<Draft> all();
}

package org.daybook.children;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ChildId;

/** The imports that were done, and what is kept so that the last of them can be undone. */
public interface Imports {

    /** What each plain heading meant last time; empty for one that was left out. */
    Map<String, Optional<ImportField>> chosenBefore();

    /** Keeps what headings mean; called inside the journal's change, as all that writes below. */
    void remember(Map<String, Optional<ImportField>> choices);

    void keep(ImportDone done);

    /**
     * Keeps what a child was before the import.
     *
     * @param before empty for a child whom the import adds
     */
    void keepBefore(ImportId id, ChildId child, Optional<Child> before);

    /** The last import, unless it was undone already. */
    Optional<ImportDone> latest();

    /** What each child that the import wrote was before; empty for one whom it added. */
    Map<ChildId, Optional<Child>> before(ImportId id);

    /** The children about whom something was written since this import was done. */
    Set<ChildId> writtenAboutSince(ImportId id);

    void markUndone(ImportId id, Instant at);
}

package org.daybook.chronology;

import java.time.Clock;
import org.daybook.base.EntryId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Opens a closed entry again. Its outcome stays to be read. */
public final class ReopenEntry {

    private final Turning turning;

    public ReopenEntry(Journal journal, Entries entries, Clock clock) {
        this.turning = new Turning(journal, entries, clock);
    }

    public Recorded reopen(EntryId id, String why) {
        Entry entry = turning.entry(id);
        return turning.take(
                entry,
                Deed.Kind.ENTRY_REOPENED,
                turning.turn(Turn.Kind.REOPENED, why),
                TurnRules.reopening(entry, why));
    }
}

package org.daybook.chronology;

import java.time.Clock;
import java.util.List;
import org.daybook.base.EntryId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Closes an entry with what came of it, once nothing in it waits any more. */
public final class CloseEntry {

    private final Turning turning;

    public CloseEntry(Journal journal, Entries entries, Clock clock) {
        this.turning = new Turning(journal, entries, clock);
    }

    /** Refused, naming what is open: a closing finishes no action and decides nothing. */
    public Recorded close(EntryId id, String outcome) {
        Entry entry = turning.entry(id);
        List<Entry> merged = entry.tookIn().stream().map(turning::entry).toList();
        return turning.take(
                entry,
                Deed.Kind.ENTRY_CLOSED,
                turning.turn(Turn.Kind.CLOSED, outcome),
                TurnRules.closing(entry, merged, outcome));
    }
}

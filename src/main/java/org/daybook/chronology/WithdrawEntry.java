package org.daybook.chronology;

import java.time.Clock;
import org.daybook.base.EntryId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Says that an entry does not hold. It stays in the list, quiet, with the reason. */
public final class WithdrawEntry {

    private final Turning turning;

    public WithdrawEntry(Journal journal, Entries entries, Clock clock) {
        this.turning = new Turning(journal, entries, clock);
    }

    public Recorded withdraw(EntryId id, String why) {
        Entry entry = turning.entry(id);
        return turning.take(
                entry,
                Deed.Kind.ENTRY_WITHDRAWN,
                turning.turn(Turn.Kind.WITHDRAWN, why),
                TurnRules.withdrawing(entry, why));
    }
}

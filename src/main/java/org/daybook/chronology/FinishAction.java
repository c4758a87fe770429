package org.daybook.chronology;

import java.time.Clock;
import java.time.LocalDate;
import org.daybook.base.EntryId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Writes down that an action was done, and what came of it. */
public final class FinishAction {

    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    public FinishAction(Journal journal, Entries entries, Clock clock) {
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    /** Done today. */
    public Recorded finish(ActionId action, String note) {
        EntryId id = entries.of(action).orElseThrow();
        Entry entry = entries.find(id).orElseThrow();
        Action.Done done = new Action.Done(LocalDate.now(clock), journal.actor(), note);
        journal.change(
                RecordEntry.deed(Deed.Kind.ACTION_DONE, entry), () -> entries.finish(action, done));
        return new Recorded.Kept(entries.find(id).orElseThrow());
    }
}

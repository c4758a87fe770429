package org.daybook.chronology;

import java.time.Clock;
import java.util.List;
import org.daybook.base.EntryId;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Says that a withdrawn entry holds after all, or that a merged one does not tell the same. */
public final class BringBackEntry {

    private final Turning turning;

    public BringBackEntry(Journal journal, Entries entries, Clock clock) {
        this.turning = new Turning(journal, entries, clock);
    }

    /** What was merged stands alone again; the entry that had taken it in says so too. */
    public Recorded bringBack(EntryId id, String why) {
        Entry entry = turning.entry(id);
        List<Problem> problems = TurnRules.bringingBack(entry, why);
        if (!problems.isEmpty()) {
            return new Recorded.Refused(problems);
        }
        turning.journal()
                .change(
                        RecordEntry.deed(Deed.Kind.ENTRY_BROUGHT_BACK, entry),
                        () -> {
                            turning.entries().turn(id, turning.turn(Turn.Kind.BROUGHT_BACK, why));
                            entry.merging()
                                    .flatMap(Turn::other)
                                    .ifPresent(kept -> giveBack(kept, id, why));
                        });
        return new Recorded.Kept(turning.entry(id));
    }

    private void giveBack(EntryId kept, EntryId merged, String why) {
        turning.entries().turn(kept, turning.turn(Turn.Kind.GAVE_BACK, why).with(merged));
    }
}

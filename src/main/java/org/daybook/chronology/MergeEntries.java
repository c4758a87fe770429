package org.daybook.chronology;

import java.time.Clock;
import java.util.List;
import org.daybook.base.EntryId;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Puts two entries that tell the same together. Both stay to be read; one of them counts. */
public final class MergeEntries {

    private final Turning turning;

    public MergeEntries(Journal journal, Entries entries, Clock clock) {
        this.turning = new Turning(journal, entries, clock);
    }

    /**
     * The kept one shows where the other's words are; the other keeps its decisions, its actions,
     * which stay open, and its attachments.
     */
    public Recorded merge(EntryId same, EntryId kept, String why) {
        Entry other = turning.entry(same);
        Entry whole = turning.entry(kept);
        List<Problem> problems = TurnRules.merging(other, whole, why);
        if (!problems.isEmpty()) {
            return new Recorded.Refused(problems);
        }
        turning.journal()
                .change(
                        RecordEntry.deed(Deed.Kind.ENTRIES_MERGED, whole),
                        () -> {
                            turning.entries()
                                    .turn(same, turning.turn(Turn.Kind.MERGED, why).with(kept));
                            turning.entries()
                                    .turn(kept, turning.turn(Turn.Kind.TOOK_IN, why).with(same));
                        });
        return new Recorded.Kept(turning.entry(kept));
    }
}

package org.daybook.chronology;

import java.time.Clock;
import java.util.List;
import org.daybook.base.EntryId;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Writes down something to be done because of an entry. */
public final class AddAction {

    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    public AddAction(Journal journal, Entries entries, Clock clock) {
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    public Recorded add(EntryId id, NewAction action) {
        if (action.what().isBlank()) {
            return Recorded.Refused.because(Question.ACTIONS, "Say what is to be done.");
        }
        List<Problem> tooLong = EntryRules.problems(action);
        if (!tooLong.isEmpty()) {
            return new Recorded.Refused(tooLong);
        }
        Entry entry = entries.find(id).orElseThrow();
        if (!entry.inForce()) {
            return new Recorded.Refused(TurnRules.inForce(entry));
        }
        journal.change(
                RecordEntry.deed(Deed.Kind.ACTION_ADDED, entry),
                () -> entries.act(id, action.by(journal.actor(), RecordEntry.now(clock))));
        return new Recorded.Kept(entries.find(id).orElseThrow());
    }
}

package org.daybook.chronology;

import java.time.Clock;
import java.util.List;
import org.daybook.base.EntryId;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Writes down what was decided, and why. "No further action" is a decision too. */
public final class DecideEntry {

    private final Journal journal;
    private final Entries entries;
    private final Clock clock;

    public DecideEntry(Journal journal, Entries entries, Clock clock) {
        this.journal = journal;
        this.entries = entries;
        this.clock = clock;
    }

    /** A decision in other words has to say them, and every decision has to say why. */
    public Recorded decide(EntryId id, NewDecision decision) {
        if (decision.kind() == Decision.Kind.OTHER && decision.words().isBlank()) {
            return Recorded.Refused.because(
                    Question.DECISION_WORDS, "Say in a few words what you decided.");
        }
        if (decision.rationale().isBlank()) {
            return Recorded.Refused.because(
                    Question.RATIONALE,
                    "Say why, in a few words. No further action needs a reason too.");
        }
        List<Problem> tooLong = EntryRules.problems(decision);
        if (!tooLong.isEmpty()) {
            return new Recorded.Refused(tooLong);
        }
        Entry entry = entries.find(id).orElseThrow();
        if (!entry.inForce()) {
            return new Recorded.Refused(TurnRules.inForce(entry));
        }
        Decision decided = decision.by(journal.actor(), RecordEntry.now(clock));
        journal.change(
                RecordEntry.deed(Deed.Kind.DECISION_RECORDED, entry)
                        .saying(decision.kind().words()),
                () -> entries.decide(id, decided));
        return new Recorded.Kept(entries.find(id).orElseThrow());
    }
}

package org.daybook.chronology;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Days;
import org.daybook.base.EntryId;
import org.daybook.base.Problem;
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
        List<Problem> problems = problems(entry, action, note);
        if (!problems.isEmpty()) {
            return new Recorded.Refused(problems);
        }
        Action.Done done = new Action.Done(LocalDate.now(clock), journal.actor(), note);
        journal.change(
                RecordEntry.deed(Deed.Kind.ACTION_DONE, entry), () -> entries.finish(action, done));
        return new Recorded.Kept(entries.find(id).orElseThrow());
    }

    /** What came of it the first time stays. */
    private static List<Problem> problems(Entry entry, ActionId action, String note) {
        List<Problem> problems = new ArrayList<>();
        entry.actions().stream()
                .filter(one -> one.id().equals(action))
                .flatMap(one -> one.done().stream())
                .map(done ->
                        EntryRules.problem(
                                Question.DONE_NOTE,
                                "This was recorded as done already, on %s by %s."
                                        .formatted(Days.brief(done.on()), done.by())))
                .forEach(problems::add);
        EntryRules.fits(Question.DONE_NOTE, note).ifPresent(problems::add);
        return problems;
    }
}

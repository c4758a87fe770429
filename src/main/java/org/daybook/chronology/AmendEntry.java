package org.daybook.chronology;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.ChildId;
import org.daybook.base.DraftId;
import org.daybook.base.EntryId;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Puts a new wording beside the old one, which stays to be read. */
public final class AmendEntry {

    private final Journal journal;
    private final Entries entries;
    private final Drafts drafts;
    private final Clock clock;

    public AmendEntry(Journal journal, Entries entries, Drafts drafts, Clock clock) {
        this.journal = journal;
        this.entries = entries;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The draft under which a changed wording is kept until it is recorded; one for each entry. */
    public static DraftId draftOf(EntryId entry) {
        return new DraftId(entry.value());
    }

    public Recorded amend(EntryId id, Wording wording, String reason) {
        Entry before = entries.find(id).orElseThrow();
        List<Problem> problems = problems(before, wording, reason);
        if (!problems.isEmpty()) {
            return new Recorded.Refused(problems);
        }
        Version version =
                new Version(
                        before.version().number() + 1,
                        RecordEntry.now(clock),
                        journal.actor(),
                        reason,
                        wording);
        journal.change(
                deed(before, wording),
                () -> {
                    drafts.letGo(draftOf(id));
                    entries.amend(id, version);
                    leftOut(before, wording).forEach(child -> trace(id, child, reason));
                });
        return new Recorded.Kept(entries.find(id).orElseThrow());
    }

    private static List<ChildId> leftOut(Entry before, Wording after) {
        return before.wording().children().stream()
                .map(ChildInEntry::child)
                .filter(child -> after.child(child).isEmpty())
                .toList();
    }

    /** In the file of a child whom the new wording leaves out it does not go without a word. */
    private void trace(EntryId id, ChildId child, String reason) {
        Turning turning = new Turning(journal, entries, clock);
        entries.turn(id, turning.turn(Turn.Kind.MOVED_OUT, reason).about(child));
    }

    private List<Problem> problems(Entry before, Wording wording, String reason) {
        List<Problem> problems =
                new ArrayList<>(EntryRules.problems(wording, LocalDate.now(clock)));
        List<Entry> merged =
                before.tookIn().stream().flatMap(one -> entries.find(one).stream()).toList();
        problems.addAll(TurnRules.amending(before, merged, wording));
        if (reason.isBlank()) {
            problems.add(
                    EntryRules.problem(
                            Question.REASON,
                            "Say in a few words why it changes. The earlier wording stays beside"
                                    + " it."));
        }
        EntryRules.fits(Question.REASON, reason).ifPresent(problems::add);
        if (wording.equals(before.wording())) {
            problems.add(new Problem("", "Nothing is worded differently yet."));
        }
        return problems;
    }

    /** Touches the children of both wordings: one may have been added or taken out. */
    private static Deed deed(Entry before, Wording after) {
        Set<ChildId> children = new HashSet<>();
        before.wording().children().forEach(one -> children.add(one.child()));
        after.children().forEach(one -> children.add(one.child()));
        return new Deed(Deed.Kind.ENTRY_AMENDED, children, Optional.of(before.id().value()), "");
    }
}

package org.daybook.chronology;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/**
 * Moves an entry out of the wrong child's file into the right one's. A new wording names the right
 * child with the same role, categories, words and marks; a trace stays in both files.
 */
public final class MoveEntry {

    private final Turning turning;
    private final Drafts drafts;

    public MoveEntry(Journal journal, Entries entries, Drafts drafts, Clock clock) {
        this.turning = new Turning(journal, entries, clock);
        this.drafts = drafts;
    }

    /** Refused while a changed wording is half written: it would name the wrong child again. */
    public Recorded move(EntryId id, ChildId from, ChildId to, String why) {
        Entry entry = turning.entry(id);
        boolean halfWritten = drafts.find(AmendEntry.draftOf(id)).isPresent();
        List<Problem> problems = TurnRules.moving(entry, from, to, why, halfWritten);
        if (!problems.isEmpty()) {
            return new Recorded.Refused(problems);
        }
        Version version =
                new Version(
                        entry.version().number() + 1,
                        turning.now(),
                        turning.journal().actor(),
                        why,
                        moved(entry.wording(), from, to));
        turning.journal()
                .change(
                        deed(entry, to),
                        () -> {
                            turning.entries().amend(id, version);
                            turning.entries()
                                    .turn(id, turning.turn(Turn.Kind.MOVED_OUT, why).about(from));
                            turning.entries()
                                    .turn(id, turning.turn(Turn.Kind.MOVED_IN, why).about(to));
                        });
        return new Recorded.Kept(turning.entry(id));
    }

    private static Wording moved(Wording wording, ChildId from, ChildId to) {
        return wording.about(
                wording.children().stream()
                        .map(one -> one.child().equals(from) ? one.as(to) : one)
                        .toList());
    }

    private static Deed deed(Entry entry, ChildId to) {
        Set<ChildId> children =
                entry.wording().children().stream()
                        .map(ChildInEntry::child)
                        .collect(Collectors.toCollection(HashSet::new));
        children.add(to);
        return new Deed(Deed.Kind.ENTRY_MOVED, children, Optional.of(entry.id().value()), "");
    }
}

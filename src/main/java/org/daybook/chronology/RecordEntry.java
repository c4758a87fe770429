package org.daybook.chronology;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Writes an entry into the chronology of each of its children. */
public final class RecordEntry {

    private final Journal journal;
    private final Entries entries;
    private final Drafts drafts;
    private final DraftFiles files;
    private final Clock clock;

    public RecordEntry(Journal journal, Entries entries, Drafts drafts, Clock clock) {
        this(journal, entries, drafts, DraftFiles.NONE, clock);
    }

    public RecordEntry(
            Journal journal, Entries entries, Drafts drafts, DraftFiles files, Clock clock) {
        this.journal = journal;
        this.entries = entries;
        this.drafts = drafts;
        this.files = files;
        this.clock = clock;
    }

    public Recorded record(NewEntry what) {
        List<Problem> problems = EntryRules.problems(what.wording(), LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return new Recorded.Refused(problems);
        }
        Entry entry = written(what);
        Deed deed = deed(Deed.Kind.ENTRY_RECORDED, entry).saying(what.kind().words());
        return new Recorded.Kept(
                journal.change(
                        deed,
                        () -> {
                            what.draft().ifPresent(drafts::letGo);
                            Entry added = entries.add(entry);
                            what.draft().ifPresent(draft -> files.follow(draft, added.id()));
                            return added;
                        }));
    }

    private Entry written(NewEntry what) {
        Instant now = now(clock);
        String actor = journal.actor();
        return new Entry(
                EntryId.fresh(),
                what.kind(),
                0,
                now,
                actor,
                List.of(new Version(1, now, actor, "", what.wording())),
                what.decision().map(one -> one.by(actor, now)).stream().toList(),
                what.actions().stream().map(one -> one.by(actor, now)).toList());
    }

    static Deed deed(Deed.Kind kind, Entry entry) {
        Set<ChildId> children =
                entry.wording().children().stream()
                        .map(ChildInEntry::child)
                        .collect(Collectors.toSet());
        Optional<UUID> subject = Optional.of(entry.id().value());
        return new Deed(kind, children, subject, "");
    }

    /** As fine as the store keeps it, so that what was written and what is read are the same. */
    static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package org.daybook.chronology;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.base.DraftId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Keeps what is half written, so that neither a lock nor a crash costs a word. */
public final class KeepDraft {

    private final Journal journal;
    private final Drafts drafts;
    private final Clock clock;

    public KeepDraft(Journal journal, Drafts drafts, Clock clock) {
        this.journal = journal;
        this.drafts = drafts;
        this.clock = clock;
    }

    public Draft keep(DraftId id, HalfWritten text) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant begun = drafts.find(id).map(Draft::begunAt).orElse(now);
        Draft draft = new Draft(id, text, begun, now, journal.actor());
        journal.change(deed(Deed.Kind.DRAFT_KEPT, draft), () -> drafts.keep(draft));
        return draft;
    }

    static Deed deed(Deed.Kind kind, Draft draft) {
        Set<ChildId> children =
                draft.text().children().stream()
                        .map(ChildInEntry::child)
                        .collect(Collectors.toSet());
        return new Deed(kind, children, Optional.of(draft.id().value()), "");
    }
}

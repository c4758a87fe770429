package org.daybook.chronology;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;

/** Entries for tests of pure rules, without a store. */
final class EntriesOf {

    static final ChildId CHILD = ChildId.fresh();

    private EntriesOf() {}

    static Entry on(LocalDate day, String time, long seq) {
        return entry(
                EntryKind.CONCERN,
                Wording.of(When.on(day, time), "", List.of(ChildInEntry.of(CHILD))),
                seq);
    }

    static Entry entry(EntryKind kind, Wording wording, long seq) {
        Instant written = Instant.parse("2026-11-24T10:30:00Z");
        return new Entry(
                EntryId.fresh(),
                kind,
                seq,
                written,
                "Mrs Ruth Marlow",
                List.of(new Version(1, written, "Mrs Ruth Marlow", "", wording)),
                List.of(),
                List.of());
    }
}

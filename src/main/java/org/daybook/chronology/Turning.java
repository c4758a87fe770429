package org.daybook.chronology;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.EntryId;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** What every turn of an entry needs: who is at the keys, what day it is, and the way in. */
record Turning(Journal journal, Entries entries, Clock clock) {

    Entry entry(EntryId id) {
        return entries.find(id).orElseThrow();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Turn turn(Turn.Kind kind, String words) {
        return turn(kind, words, When.on(today()), journal.actor());
    }

    Turn turn(Turn.Kind kind, String words, When when, String who) {
        return new Turn(
                kind, words, when, who, Optional.empty(), Optional.empty(), now(), journal.actor());
    }

    Instant now() {
        return RecordEntry.now(clock);
    }

    /** Adds the turn, unless something stands in its way. */
    Recorded take(Entry entry, Deed.Kind deed, Turn turn, List<Problem> problems) {
        if (!problems.isEmpty()) {
            return new Recorded.Refused(problems);
        }
        journal.change(RecordEntry.deed(deed, entry), () -> entries.turn(entry.id(), turn));
        return new Recorded.Kept(entry(entry.id()));
    }
}

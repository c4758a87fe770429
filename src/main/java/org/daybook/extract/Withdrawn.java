package org.daybook.extract;

import java.time.LocalDate;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.chronology.Turn;

/** That an entry was withdrawn, and why; never what it said. */
public record Withdrawn(LocalDate day, EntryKind kind, LocalDate on, String why, String by) {

    static Withdrawn of(Entry entry, Turn turn) {
        return new Withdrawn(entry.day(), entry.kind(), turn.on(), turn.words(), turn.by());
    }
}

package org.daybook.followup;

import org.daybook.chronology.NewEntry;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.Recorded;

/** Writes an event into the chronology, inside the change that records it. */
final class Telling {

    private final RecordEntry record;

    Telling(RecordEntry record) {
        this.record = record;
    }

    /** Nothing happens for a step that is no event of the child's life. */
    void tell(FollowUp followUp, Line line) {
        Told.of(followUp, line).ifPresent(this::write);
    }

    private void write(NewEntry entry) {
        if (record.record(entry) instanceof Recorded.Refused) {
            throw new IllegalStateException("the chronology refused what the step allowed");
        }
    }
}

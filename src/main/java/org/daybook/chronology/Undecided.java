package org.daybook.chronology;

import java.time.LocalDate;
import java.util.Comparator;

/** A concern that waits for its decision, which is due on the day it was raised. */
public record Undecided(Entry entry) {

    public static final Comparator<Undecided> LONGEST_FIRST =
            Comparator.comparing(Undecided::raisedOn).thenComparingLong(one -> one.entry().seq());

    /** The day on which somebody told the lead, else the day of writing. */
    public LocalDate raisedOn() {
        return entry.wording().report().when().day().orElseGet(entry::writtenOn);
    }

    /** Whole days after the day on which it should have been decided; 0 while it is that day. */
    public long daysLate(LocalDate today) {
        return Math.max(0, today.toEpochDay() - raisedOn().toEpochDay());
    }
}

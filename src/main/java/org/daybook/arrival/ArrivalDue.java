package org.daybook.arrival;

import java.time.LocalDate;

/**
 * Something that is due with a file in.
 *
 * @param step what is to be recorded
 * @param from the day that is counted from
 * @param basis what that day is, to end "counted from ..."
 * @param allowed school days from there
 * @param due the last day in time
 * @param theirs whether others have to act until then, and we only after it
 */
public record ArrivalDue(
        ArrivalStep step,
        LocalDate from,
        String basis,
        int allowed,
        LocalDate due,
        boolean theirs) {}

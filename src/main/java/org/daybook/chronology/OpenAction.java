package org.daybook.chronology;

import java.time.LocalDate;
import java.util.Comparator;

/** An action still to be done, with the entry that asked for it. */
public record OpenAction(Entry entry, Action action) {

    static final Comparator<OpenAction> EARLIEST_FIRST =
            Comparator.<OpenAction, LocalDate>comparing(
                            one -> one.action().due().day().orElse(LocalDate.MAX))
                    .thenComparingLong(one -> one.entry().seq());
}

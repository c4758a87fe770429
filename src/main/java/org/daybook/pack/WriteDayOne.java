package org.daybook.pack;

import org.daybook.base.TransferId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.Transfers;

/** Writes the day-one page, or writes it anew. */
public final class WriteDayOne {

    private final Journal journal;
    private final Transfers transfers;

    public WriteDayOne(Journal journal, Transfers transfers) {
        this.journal = journal;
        this.transfers = transfers;
    }

    public void write(TransferId id, DayOne dayOne) {
        Transfer transfer = transfers.find(id).orElseThrow();
        journal.change(
                Deed.about(Deed.Kind.TRANSFER_CHANGED, transfer.child())
                        .on(id.value())
                        .saying("Day-one page written"),
                () -> transfers.changeDayOne(id, dayOne));
    }
}

package org.daybook.transfer;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.TransferId;

/** The files on their way. Whatever writes is called inside the journal's door. */
public interface Transfers {

    Optional<Transfer> find(TransferId id);

    /** The child's transfer that has not ended. */
    Optional<Transfer> openFor(ChildId child);

    /** Every transfer of a child, the earliest started first. */
    List<Transfer> of(ChildId child);

    /** All that have not ended, the earliest due first. */
    List<Transfer> open();

    /** All that ever were, those that have ended too, the earliest started first. */
    List<Transfer> all();

    void add(Transfer transfer);

    /** Writes where it goes, by when, and how it ended; its lines and packs are left alone. */
    void change(Transfer transfer);

    void changeDayOne(TransferId transfer, DayOne dayOne);

    void addLine(TransferId transfer, Line line);

    void addPack(Pack pack);

    /** The number that the next pack of a year will carry. */
    PackNumber nextNumber(int year);
}

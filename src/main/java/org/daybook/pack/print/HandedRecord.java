package org.daybook.pack.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.base.Days;
import org.daybook.handover.HandedFile;
import org.daybook.handover.Handing;
import org.daybook.handover.WriteRecord;
import org.daybook.handover.WrittenRecord;
import org.daybook.pack.HeldBack;
import org.daybook.pack.PackContents;
import org.daybook.transfer.DayOne;

/** The record as data: made from the same contents as the pages, it can hold nothing else. */
final class HandedRecord {

    private HandedRecord() {}

    static WrittenRecord of(PackContents contents) {
        return WriteRecord.of(HandedFile.of(handing(contents), contents.file(), Set.of()));
    }

    private static Handing handing(PackContents contents) {
        PackContents.Making making = contents.making();
        return new Handing(
                making.name(),
                making.sender().school(),
                making.sender().lead(),
                making.sender().phone(),
                making.at(),
                making.by(),
                contents.transfer().school(),
                contents.transfer().lead(),
                Optional.of(contents.receiptDue()),
                morning(contents.transfer().dayOne()),
                withheld(contents.heldBack()));
    }

    private static Handing.Morning morning(DayOne page) {
        return new Handing.Morning(
                page.safe(), page.phone(), page.inPlace(), page.helps(), page.notKnown());
    }

    private static List<Handing.Withheld> withheld(HeldBack heldBack) {
        List<Handing.Withheld> all = new ArrayList<>();
        heldBack.reasons()
                .forEach(reason ->
                        all.add(
                                new Handing.Withheld(
                                        "Words, bar " + reason.number(), reason.sentence())));
        heldBack.documents()
                .forEach(one ->
                        all.add(
                                new Handing.Withheld(
                                        "A document ("
                                                + one.what()
                                                + ") with the entry of "
                                                + Days.letter(one.day()),
                                        one.why())));
        return all;
    }
}

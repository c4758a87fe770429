package org.daybook.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.SchoolDays;
import org.daybook.chronology.Entry;
import org.daybook.extract.ChildsFile;
import org.daybook.pack.print.PaperBars;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.PackForm;
import org.daybook.transfer.PackNumber;
import org.daybook.transfer.PracticeFile;

/** The invented child's file as a pack. */
public final class PracticePack {

    private PracticePack() {}

    public static PackContents contents() {
        return contents(PracticeFile.dayOne(), PracticeFile.entries());
    }

    public static PackContents contents(DayOne dayOne, List<Entry> entries) {
        return contents(dayOne, ChildsFile.Records.of(PracticeFile.bram(), entries));
    }

    /** The same with all that lies beside the entries. */
    public static PackContents contents(DayOne dayOne, ChildsFile.Records records) {
        return of(
                PackForm.TO_PRINT,
                ChildsFile.of(records, PracticeFile.madeOn(), _ -> PracticeFile.nell().initials()),
                dayOne);
    }

    /** A file from which nothing was taken out. */
    public static PackContents of(PackForm form, ChildsFile file, DayOne dayOne) {
        return of(form, leaves(file, List.of(), List.of(), _ -> DocumentTexts.Text.UNREAD), dayOne);
    }

    public static PackContents of(PackForm form, WhatLeaves leaves, DayOne dayOne) {
        return PackContents.of(
                making(form), leaves, PracticeFile.transfer(dayOne), SchoolDays.byWeekdays());
    }

    public static WhatLeaves leaves(
            ChildsFile file,
            List<Passage> passages,
            List<WithheldDocument> documents,
            DocumentTexts texts) {
        return new WhatLeaves(file, Redaction.of(passages, new PaperBars()), documents, texts);
    }

    public static Passage passage(String words, Reason reason) {
        return new Passage(
                UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8)),
                PracticeFile.TRANSFER,
                words,
                reason,
                "",
                PracticeFile.MADE,
                PracticeFile.LEAD,
                Optional.empty());
    }

    private static PackContents.Making making(PackForm form) {
        return new PackContents.Making(
                Optional.of(new PackNumber(2026, 1)),
                form,
                new Sender(
                        "Hollowbrook Primary (practice school)",
                        PracticeFile.LEAD,
                        "01632 960 100"),
                PracticeFile.MADE,
                PracticeFile.LEAD);
    }
}

package org.daybook.pack;

import java.util.List;
import org.daybook.base.SchoolDays;
import org.daybook.chronology.Entry;
import org.daybook.extract.ChildsFile;
import org.daybook.transfer.DayOne;
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
        return new PackContents(
                new PackContents.Making(
                        new PackNumber(2026, 1),
                        new Sender(
                                "Hollowbrook Primary (practice school)",
                                PracticeFile.LEAD,
                                "01632 960 100"),
                        PracticeFile.MADE,
                        PracticeFile.LEAD),
                ChildsFile.of(records, PracticeFile.madeOn(), _ -> PracticeFile.nell().initials()),
                PracticeFile.transfer(dayOne),
                SchoolDays.byWeekdays());
    }
}

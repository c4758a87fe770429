package org.daybook.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.extract.ChildsFile;
import org.daybook.extract.WrensFile;

/** Wren's file on its way from Hollowbrook to the next school. */
public final class WrensRecord {

    public static final String SCHOOL = "Hollowbrook Primary (practice school)";

    private WrensRecord() {}

    public static HandedFile file() {
        return of(WrensFile.wren());
    }

    public static HandedFile of(ChildsFile file) {
        return HandedFile.of(handing(), file, Set.of());
    }

    public static Handing handing() {
        return new Handing(
                "P-2026-0001",
                SCHOOL,
                WrensFile.LEAD,
                "01632 960 100",
                WrensFile.MADE,
                WrensFile.LEAD,
                "Merrow Vale Juniors",
                "Mrs Ines Calloway",
                Optional.of(LocalDate.of(2026, 12, 7)),
                new Handing.Morning("Safe at her grandmother\u2019s.", "01632 960 118", "", "", ""),
                List.of(new Handing.Withheld("Words, bar 1", "Another family\u2019s address")));
    }
}

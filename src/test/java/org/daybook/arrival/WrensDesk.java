package org.daybook.arrival;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.chronology.Entry;
import org.daybook.extract.ChildsFile;
import org.daybook.extract.WrensEntries;
import org.daybook.extract.WrensFile;

/** Wren's file, and those of the others who stand in it, in a school's Daybook. */
public final class WrensDesk {

    private WrensDesk() {}

    public static void fill(SchoolDesk school) {
        List<Entry> all = WrensEntries.all();
        ChildsFile.Records records = WrensFile.records(all);
        school.fill(() -> {
            Stream.of(WrensFile.WREN, WrensFile.LARK, WrensFile.KIT)
                    .map((ChildId id) -> WrensFile.child(id))
                    .forEach(school.children::add);
            all.forEach(school.entries::add);
            records.standing().statuses().forEach(school.casework::keep);
            records.standing().professionals().forEach(school.casework::keep);
            records.standing().alerts().forEach(school.casework::keep);
            records.links().forEach(school.links::add);
            records.followUps().forEach(school.followUps::add);
        });
    }
}

package org.daybook.pack;

import org.daybook.base.SchoolDays;
import org.daybook.extract.TestPorts;
import org.daybook.pack.print.PaperBars;
import org.daybook.pack.store.JooqStaysBehind;
import org.daybook.people.store.JooqPeople;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.vault.TestStore;

/** What a pack is read from, over a real store. */
public final class TestGather {

    private TestGather() {}

    public static GatherPack over(TestStore daybook) {
        return over(daybook, _ -> DocumentTexts.Text.UNREAD);
    }

    public static GatherPack over(TestStore daybook, DocumentTexts texts) {
        return new GatherPack(
                daybook.journal(),
                new GatherPack.Ports(
                        new JooqTransfers(daybook.store()),
                        TestPorts.files(daybook.store()),
                        new JooqPeople(daybook.store()),
                        new JooqStaysBehind(daybook.store()),
                        texts,
                        new PaperBars()),
                SchoolDays::byWeekdays,
                daybook.clock());
    }
}

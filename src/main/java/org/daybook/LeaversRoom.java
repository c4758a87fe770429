package org.daybook;

import java.time.Clock;
import java.util.function.Supplier;
import org.daybook.base.SchoolDays;
import org.daybook.casework.Casework;
import org.daybook.children.Children;
import org.daybook.children.FindChildren;
import org.daybook.chronology.store.JooqDrafts;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Page;
import org.daybook.journal.Journal;
import org.daybook.leavers.BeginTransfers;
import org.daybook.leavers.EndRun;
import org.daybook.leavers.Leavers;
import org.daybook.leavers.ListLeavers;
import org.daybook.leavers.ReadRun;
import org.daybook.leavers.SavePacks;
import org.daybook.leavers.SettleLeaver;
import org.daybook.leavers.TakeDestinations;
import org.daybook.leavers.TellNilReturns;
import org.daybook.leavers.store.JooqFilesHeld;
import org.daybook.leavers.store.JooqLeavers;
import org.daybook.leavers.view.LeaversModel;
import org.daybook.leavers.view.LeaversPage;
import org.daybook.leavers.view.Surroundings;
import org.daybook.pack.SavePack;
import org.daybook.transfer.EndTransfer;
import org.daybook.transfer.StartTransfer;
import org.daybook.transfer.Transfers;
import org.daybook.transfer.store.JooqRuleBook;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.vault.Store;

/** Whole year groups that leave together: use cases and their page, built by hand. */
final class LeaversRoom {

    private final LeaversModel.Deeds deeds;
    private final Surroundings around;
    private final FileChoice files;

    LeaversRoom(
            Store store,
            Journal journal,
            Outside outside,
            Children children,
            FindChildren find,
            Casework casework,
            SavePack savePack,
            Supplier<SchoolDays> days) {
        Clock clock = outside.clock();
        Leavers leavers = new JooqLeavers(store);
        Transfers transfers = new JooqTransfers(store);
        ReadRun read =
                new ReadRun(
                        new ReadRun.Ports(
                                leavers,
                                children,
                                transfers,
                                casework,
                                new JooqFilesHeld(
                                        store, new HalfWrittenAbout(new JooqDrafts(store)))));
        StartTransfer start =
                new StartTransfer(journal, transfers, new JooqRuleBook(store), days, clock);
        this.deeds =
                new LeaversModel.Deeds(
                        leavers,
                        read,
                        new ListLeavers(journal, leavers, children, clock),
                        new SettleLeaver(journal, leavers),
                        new TakeDestinations(journal, leavers),
                        new BeginTransfers(journal, leavers, read, start, clock),
                        new SavePacks(read, savePack),
                        new TellNilReturns(
                                journal,
                                leavers,
                                read,
                                start,
                                new EndTransfer(journal, transfers, clock)),
                        new EndRun(journal, leavers, read, clock));
        this.around =
                new Surroundings(outside.background(), outside.navigator(), clock, days, find);
        this.files = outside.files();
    }

    Page page() {
        return new LeaversPage(new LeaversModel(around, deeds), files);
    }
}

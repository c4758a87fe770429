package org.daybook;

import java.time.Clock;
import java.util.function.Supplier;
import org.daybook.base.SchoolDays;
import org.daybook.children.Children;
import org.daybook.children.FindChildren;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Page;
import org.daybook.desk.Place;
import org.daybook.extract.GatherFile;
import org.daybook.journal.Journal;
import org.daybook.people.People;
import org.daybook.transfer.GatherPack;
import org.daybook.transfer.PackPress;
import org.daybook.transfer.RecordStep;
import org.daybook.transfer.SavePack;
import org.daybook.transfer.StartTransfer;
import org.daybook.transfer.Transfers;
import org.daybook.transfer.WriteDayOne;
import org.daybook.transfer.print.TransferPackPaper;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.transfer.store.SealedPackCopies;
import org.daybook.transfer.view.StartTransferModel;
import org.daybook.transfer.view.StartTransferPage;
import org.daybook.transfer.view.Surroundings;
import org.daybook.transfer.view.TransferListModel;
import org.daybook.transfer.view.TransferListPage;
import org.daybook.transfer.view.TransferStepsModel;
import org.daybook.transfer.view.TransferStepsPage;
import org.daybook.vault.OpenVault;

/** The use cases and pages of files on their way, built by hand. */
final class TransferRoom {

    private final Transfers transfers;
    private final Children children;
    private final StartTransfer start;
    private final TransferStepsModel.Deeds deeds;
    private final Surroundings around;
    private final FileChoice files;
    private final Clock clock;

    TransferRoom(
            OpenVault vault,
            Journal journal,
            Outside outside,
            Children children,
            FindChildren find,
            People people,
            GatherFile gatherFile,
            Supplier<SchoolDays> days) {
        this.clock = outside.clock();
        this.files = outside.files();
        this.children = children;
        this.transfers = new JooqTransfers(vault.store());
        this.start = new StartTransfer(journal, transfers, days, clock);
        GatherPack gather = new GatherPack(journal, transfers, gatherFile, people, days, clock);
        this.deeds = deeds(vault, journal, gather);
        this.around =
                new Surroundings(
                        outside.background(),
                        outside.navigator(),
                        clock,
                        days,
                        find,
                        people,
                        journal::actor);
    }

    private TransferStepsModel.Deeds deeds(OpenVault vault, Journal journal, GatherPack gather) {
        PackPress press = new TransferPackPaper();
        return new TransferStepsModel.Deeds(
                gather,
                new RecordStep(journal, transfers, clock),
                new WriteDayOne(journal, transfers),
                new SavePack(
                        journal, transfers, gather, press, new SealedPackCopies(vault.files())),
                press);
    }

    Page list() {
        return new TransferListPage(new TransferListModel(around, transfers, children));
    }

    Page start(Place.StartTransfer place) {
        return new StartTransferPage(new StartTransferModel(around, start, place.child()), clock);
    }

    Page steps(Place.TransferSteps place) {
        return new TransferStepsPage(
                new TransferStepsModel(around, deeds, place.transfer()), files, clock);
    }
}

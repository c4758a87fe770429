package org.daybook;

import java.time.Clock;
import java.util.function.Supplier;
import org.daybook.base.SchoolDays;
import org.daybook.children.Children;
import org.daybook.children.FindChildren;
import org.daybook.chronology.RecordEntry;
import org.daybook.desk.Page;
import org.daybook.desk.Place;
import org.daybook.journal.Journal;
import org.daybook.people.People;
import org.daybook.transfer.RecordStep;
import org.daybook.transfer.RuleBook;
import org.daybook.transfer.StartTransfer;
import org.daybook.transfer.Transfers;
import org.daybook.transfer.store.JooqRuleBook;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.transfer.view.StartTransferModel;
import org.daybook.transfer.view.StartTransferPage;
import org.daybook.transfer.view.Surroundings;
import org.daybook.transfer.view.TransferListModel;
import org.daybook.transfer.view.TransferListPage;
import org.daybook.transfer.view.TransferParts;
import org.daybook.transfer.view.TransferStepsModel;
import org.daybook.transfer.view.TransferStepsPage;
import org.daybook.vault.Store;

/** The use cases and pages of files on their way, built by hand. */
final class TransferRoom {

    private final Transfers transfers;
    private final Children children;
    private final StartTransfer start;
    private final TransferStepsModel.Deeds deeds;
    private final Surroundings around;
    private final TransferParts parts;
    private final Clock clock;

    TransferRoom(
            Store store,
            Journal journal,
            Outside outside,
            Children children,
            FindChildren find,
            People people,
            RecordEntry record,
            TransferParts parts,
            Supplier<SchoolDays> days) {
        this.clock = outside.clock();
        this.parts = parts;
        this.children = children;
        this.transfers = new JooqTransfers(store);
        RuleBook rules = new JooqRuleBook(store);
        this.start = new StartTransfer(journal, transfers, rules, days, clock);
        this.deeds =
                new TransferStepsModel.Deeds(
                        transfers,
                        children,
                        new RecordStep(journal, transfers, record, days, clock));
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

    Page list() {
        return new TransferListPage(new TransferListModel(around, transfers, children));
    }

    Page start(Place.StartTransfer place) {
        return new StartTransferPage(
                new StartTransferModel(around, start, place.child()), parts.dayOne(), clock);
    }

    Page steps(Place.TransferSteps place) {
        return new TransferStepsPage(
                new TransferStepsModel(around, deeds, place.transfer()),
                parts.pack().apply(place.transfer()),
                clock);
    }
}

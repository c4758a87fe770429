package org.daybook;

import java.time.Clock;
import java.util.function.Supplier;
import org.daybook.base.ChildId;
import org.daybook.base.SchoolDays;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.Children;
import org.daybook.children.FindChildren;
import org.daybook.chronology.RecordEntry;
import org.daybook.desk.Page;
import org.daybook.desk.Part;
import org.daybook.desk.Place;
import org.daybook.journal.Journal;
import org.daybook.people.People;
import org.daybook.transfer.ChangeDestination;
import org.daybook.transfer.ChangeTransferRules;
import org.daybook.transfer.EndTransfer;
import org.daybook.transfer.MoveDate;
import org.daybook.transfer.ReadFilesOut;
import org.daybook.transfer.RecordStep;
import org.daybook.transfer.RuleBook;
import org.daybook.transfer.StartTransfer;
import org.daybook.transfer.Transfers;
import org.daybook.transfer.store.JooqRuleBook;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.transfer.view.OnItsWayPart;
import org.daybook.transfer.view.StartTransferModel;
import org.daybook.transfer.view.StartTransferPage;
import org.daybook.transfer.view.Surroundings;
import org.daybook.transfer.view.TransferListModel;
import org.daybook.transfer.view.TransferListPage;
import org.daybook.transfer.view.TransferParts;
import org.daybook.transfer.view.TransferRulesModel;
import org.daybook.transfer.view.TransferRulesPart;
import org.daybook.transfer.view.TransferStepsModel;
import org.daybook.transfer.view.TransferStepsPage;
import org.daybook.vault.Store;

/** The use cases and pages of files on their way, built by hand. */
final class TransferRoom {

    private final ReadFilesOut files;
    private final TransferRulesModel rules;
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
        Transfers transfers = new JooqTransfers(store);
        RuleBook rules = new JooqRuleBook(store);
        this.start = new StartTransfer(journal, transfers, rules, days, clock);
        this.files = new ReadFilesOut(transfers, children, new JooqCasework(store), days, clock);
        this.deeds =
                new TransferStepsModel.Deeds(
                        files,
                        new RecordStep(journal, transfers, record, days, clock),
                        new MoveDate(journal, transfers, days, clock),
                        new ChangeDestination(journal, transfers, days, clock),
                        new EndTransfer(journal, transfers, clock));
        this.rules =
                new TransferRulesModel(
                        rules, new ChangeTransferRules(journal, rules), outside.background());
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
        return new TransferListPage(new TransferListModel(around, files));
    }

    Page start(Place.StartTransfer place) {
        return new StartTransferPage(
                new StartTransferModel(around, start, files, place.child()), parts.dayOne(), clock);
    }

    Page steps(Place.TransferSteps place) {
        return new TransferStepsPage(
                new TransferStepsModel(around, deeds, place),
                parts.pack().apply(place.transfer()),
                parts.kept().apply(place.transfer()),
                clock);
    }

    /** How long a file may take, among the settings. */
    Part rules() {
        return new TransferRulesPart(rules);
    }

    /** Where a child's own file says that it is on its way. */
    Part inTheFileOf(ChildId child) {
        return new OnItsWayPart(around, files, child);
    }
}

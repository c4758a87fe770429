package org.daybook;

import java.time.Clock;
import java.util.Optional;
import org.daybook.arrival.store.JooqArrivals;
import org.daybook.base.ChildId;
import org.daybook.base.TransferId;
import org.daybook.casework.Casework;
import org.daybook.children.Children;
import org.daybook.children.FindChildren;
import org.daybook.chronology.store.JooqDrafts;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.desk.Page;
import org.daybook.desk.Part;
import org.daybook.desk.Place;
import org.daybook.journal.Journal;
import org.daybook.people.People;
import org.daybook.retention.ChangeHolds;
import org.daybook.retention.DecideCopy;
import org.daybook.retention.DestroyFile;
import org.daybook.retention.Destructions;
import org.daybook.retention.EarlierCopies;
import org.daybook.retention.FindHindrances;
import org.daybook.retention.FinishDestroying;
import org.daybook.retention.KeptCopies;
import org.daybook.retention.ReadKeptFiles;
import org.daybook.retention.SaveCertificate;
import org.daybook.retention.SettleRules;
import org.daybook.retention.WholeFile;
import org.daybook.retention.print.CertificatePaper;
import org.daybook.retention.store.JooqDestructions;
import org.daybook.retention.store.JooqKeptCopies;
import org.daybook.retention.store.JooqWholeFile;
import org.daybook.retention.store.VaultRemains;
import org.daybook.retention.view.KeptFileModel;
import org.daybook.retention.view.KeptFilePage;
import org.daybook.retention.view.KeptFilesModel;
import org.daybook.retention.view.KeptFilesPage;
import org.daybook.retention.view.KeptPart;
import org.daybook.retention.view.RetentionDeeds;
import org.daybook.retention.view.Surroundings;
import org.daybook.transfer.Transfers;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Store;

/** Kept copies, holds and the destruction of files, built by hand over the open vault. */
final class RetentionRoom {

    private final RetentionDeeds deeds;
    private final FinishDestroying finish;
    private final Surroundings around;
    private final Transfers transfers;

    RetentionRoom(
            OpenVault vault,
            Journal journal,
            Outside outside,
            Children children,
            FindChildren find,
            People people,
            Casework casework) {
        Clock clock = outside.clock();
        this.transfers = new JooqTransfers(vault.store());
        KeptCopies copies = new JooqKeptCopies(vault.store());
        Destructions destructions = new JooqDestructions(vault.store());
        this.finish = new FinishDestroying(journal, destructions, new VaultRemains(vault), clock);
        RetentionDeeds.Reading reading =
                new RetentionDeeds.Reading(
                        new ReadKeptFiles(copies, children, transfers),
                        copies,
                        destructions,
                        new FindHindrances(
                                asked(vault.store(), people, casework), destructions, clock),
                        whole(vault.store()),
                        new SafeCopiesKnown(journal, vault.folder()));
        this.deeds =
                new RetentionDeeds(
                        reading,
                        new RetentionDeeds.Doing(
                                new DecideCopy(journal, copies, reading.files(), clock),
                                new ChangeHolds(journal, copies, clock),
                                new SettleRules(journal, copies),
                                new DestroyFile(journal, tools(reading, find), clock),
                                new SaveCertificate(
                                        journal, destructions, people, new CertificatePaper())));
        this.around =
                new Surroundings(
                        outside.background(),
                        outside.navigator(),
                        outside.files(),
                        clock,
                        people,
                        journal::actor);
    }

    private static FindHindrances.Rooms asked(Store store, People people, Casework casework) {
        return new FindHindrances.Rooms(
                people,
                casework,
                new JooqEntries(store),
                new JooqDrafts(store),
                new JooqTransfers(store),
                new JooqArrivals(store));
    }

    private static WholeFile whole(Store store) {
        return new JooqWholeFile(store, GoingEverywhere.in(store));
    }

    private DestroyFile.Tools tools(RetentionDeeds.Reading reading, FindChildren find) {
        EarlierCopies earlier = reading.earlier();
        return new DestroyFile.Tools(
                reading.files(),
                reading.hindrances(),
                reading.whole(),
                reading.destructions(),
                earlier,
                finish,
                find);
    }

    /** What a crash broke off; just after unlocking. */
    Optional<String> goOn() {
        return finish.goOn();
    }

    /** Why a destruction has not come to its end; empty when none waits. */
    String lastFault() {
        return finish.lastFault();
    }

    Page list() {
        return new KeptFilesPage(new KeptFilesModel(around, deeds));
    }

    Page file(Place.KeptFile place) {
        return new KeptFilePage(new KeptFileModel(place.child(), around, deeds));
    }

    /** For a child's file. */
    Part part(ChildId child) {
        return new KeptPart(() -> deeds.read().files().of(child), around);
    }

    /** For the page of a file on its way. */
    Part part(TransferId transfer) {
        return new KeptPart(
                () ->
                        transfers
                                .find(transfer)
                                .flatMap(file -> deeds.read().files().of(file.child())),
                around);
    }
}

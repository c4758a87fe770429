package org.daybook;

import org.daybook.arrival.Arrivals;
import org.daybook.arrival.BeginArrival;
import org.daybook.arrival.MakePackReceipt;
import org.daybook.arrival.PackImport;
import org.daybook.arrival.PackImportFile;
import org.daybook.arrival.PackImportPorts;
import org.daybook.arrival.PackImports;
import org.daybook.arrival.PlanPackImport;
import org.daybook.arrival.ReadPackImport;
import org.daybook.arrival.RecordArrivalStep;
import org.daybook.arrival.TellPackImport;
import org.daybook.arrival.WritePackImport;
import org.daybook.arrival.print.PackImportPdf;
import org.daybook.arrival.print.PackReceiptPaper;
import org.daybook.arrival.store.JooqArrivals;
import org.daybook.arrival.store.JooqPackImports;
import org.daybook.arrival.view.PackImportAround;
import org.daybook.arrival.view.PackImportMarks;
import org.daybook.arrival.view.PackImportModel;
import org.daybook.arrival.view.PackImportPage;
import org.daybook.attachments.Contents;
import org.daybook.attachments.store.JooqAttachments;
import org.daybook.attachments.store.SealedContents;
import org.daybook.base.ChildId;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.AddChild;
import org.daybook.children.Children;
import org.daybook.children.FindChildren;
import org.daybook.children.store.JooqLinks;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.desk.Page;
import org.daybook.desk.Place;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.journal.Journal;
import org.daybook.people.People;
import org.daybook.vault.OpenVault;
import org.daybook.vault.Store;

/** Packs of other Daybooks on their way in, built by hand. */
final class PackImportRoom {

    private final PackImports imports;
    private final PackImportModel.Deeds deeds;
    private final PackImportAround around;
    private final Outside outside;

    PackImportRoom(
            OpenVault vault,
            Journal journal,
            Outside outside,
            Children children,
            FindChildren find,
            People people,
            RecordEntry record) {
        Store store = vault.store();
        this.outside = outside;
        this.imports = new JooqPackImports(store);
        Contents contents = new SealedContents(vault.files());
        PackImportPorts ports =
                new PackImportPorts(
                        children,
                        new AddChild(journal, children, find, outside.clock())::doubles,
                        new JooqEntries(store),
                        new JooqCasework(store),
                        new JooqLinks(store),
                        new JooqFollowUps(store),
                        new JooqAttachments(store),
                        contents,
                        imports,
                        outside.clock());
        this.deeds = deeds(store, journal, people, record, ports);
        this.around =
                new PackImportAround(
                        outside.background(), outside.navigator(), outside.clock(), find);
    }

    private PackImportModel.Deeds deeds(
            Store store,
            Journal journal,
            People people,
            RecordEntry record,
            PackImportPorts ports) {
        PackImportFile files = new PackImportPdf();
        Arrivals arrivals = new JooqArrivals(store);
        TellPackImport tell =
                new TellPackImport(
                        record,
                        arrivals,
                        new BeginArrival(journal, arrivals, ports.clock()),
                        new RecordArrivalStep(
                                journal, arrivals, record, ports.entries(), ports.clock()),
                        ports.clock());
        return new PackImportModel.Deeds(
                new ReadPackImport(files),
                new PlanPackImport(ports),
                new PackImport(journal, ports, files, new WritePackImport(journal, ports, tell)),
                new MakePackReceipt(
                        journal,
                        imports,
                        ports.entries(),
                        ports.attachments(),
                        ports.contents(),
                        people,
                        new PackReceiptPaper(),
                        ports.clock()),
                imports);
    }

    Page page(Place.ImportPack place) {
        return new PackImportPage(
                new PackImportModel(around, deeds, place.expected()), outside.files());
    }

    /** From which school each entry of a child's file came. */
    PackImportMarks marks(ChildId child) {
        return new PackImportMarks(outside.background(), imports, child);
    }
}

package org.daybook;

import java.time.Clock;
import java.util.function.Supplier;
import org.daybook.attachments.store.JooqAttachments;
import org.daybook.attachments.store.SealedContents;
import org.daybook.base.SchoolDays;
import org.daybook.desk.Page;
import org.daybook.desk.Part;
import org.daybook.desk.Place;
import org.daybook.extract.GatherFile;
import org.daybook.journal.Journal;
import org.daybook.pack.Bars;
import org.daybook.pack.DocumentContents;
import org.daybook.pack.GatherPack;
import org.daybook.pack.LookAtPack;
import org.daybook.pack.MarkPassage;
import org.daybook.pack.PackCopies;
import org.daybook.pack.PackPress;
import org.daybook.pack.Passphrases;
import org.daybook.pack.ReadThrough;
import org.daybook.pack.SavePack;
import org.daybook.pack.SealedDocuments;
import org.daybook.pack.StaysBehind;
import org.daybook.pack.WithholdDocument;
import org.daybook.pack.WriteDayOne;
import org.daybook.pack.print.PaperBars;
import org.daybook.pack.print.PaperReading;
import org.daybook.pack.print.ReadDocuments;
import org.daybook.pack.print.TransferPackPaper;
import org.daybook.pack.store.JooqStaysBehind;
import org.daybook.pack.store.SealedPackCopies;
import org.daybook.pack.store.SuggestedPassphrases;
import org.daybook.pack.view.PackDeeds;
import org.daybook.pack.view.PackOfFile;
import org.daybook.pack.view.PackPage;
import org.daybook.pack.view.PackPagesModel;
import org.daybook.pack.view.ReadPackModel;
import org.daybook.pack.view.ReadPackPage;
import org.daybook.pack.view.Surroundings;
import org.daybook.people.People;
import org.daybook.transfer.Transfers;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.transfer.view.TransferParts;
import org.daybook.vault.OpenVault;

/** What a child's file becomes when it travels: use cases and pages, built by hand. */
final class PackRoom {

    private final PackDeeds deeds;
    private final Surroundings around;

    PackRoom(
            OpenVault vault,
            Journal journal,
            Outside outside,
            People people,
            GatherFile gatherFile,
            Supplier<SchoolDays> days) {
        Transfers transfers = new JooqTransfers(vault.store());
        Clock clock = outside.clock();
        StaysBehind staysBehind = new JooqStaysBehind(vault.store());
        DocumentContents documents =
                new SealedDocuments(
                        new JooqAttachments(vault.store()), new SealedContents(vault.files()));
        Bars bars = new PaperBars();
        Passphrases passphrases = new SuggestedPassphrases(people);
        PackPress press = new TransferPackPaper(documents);
        PackCopies copies = new SealedPackCopies(vault.files());
        GatherPack gather =
                new GatherPack(
                        journal,
                        new GatherPack.Ports(
                                transfers,
                                gatherFile,
                                people,
                                staysBehind,
                                new ReadDocuments(documents),
                                bars),
                        days,
                        clock);
        this.deeds =
                new PackDeeds(
                        gather,
                        new WriteDayOne(journal, transfers),
                        new ReadThrough(gather, transfers, staysBehind, new PaperReading(), bars),
                        new MarkPassage(journal, transfers, staysBehind, gather, bars, clock),
                        new WithholdDocument(journal, transfers, staysBehind, clock),
                        new SavePack(
                                journal,
                                transfers,
                                new SavePack.Making(gather, press, copies, passphrases)),
                        new LookAtPack(journal, transfers, copies),
                        press,
                        passphrases);
        this.around = new Surroundings(outside.background(), outside.navigator(), outside.files());
    }

    /** For the packs of a whole year group. */
    SavePack savePack() {
        return deeds.save();
    }

    /** For the pages of files on their way. */
    TransferParts lent() {
        return new TransferParts(
                PackOfFile::dayOneQuestions,
                transfer -> new Lent(new PackOfFile(around, deeds, transfer)));
    }

    Page open(Place.OpenPack place) {
        return new PackPage(new PackPagesModel(around, deeds, place));
    }

    Page read(Place.ReadPack place) {
        return new ReadPackPage(new ReadPackModel(around, deeds, place.transfer()));
    }

    /** The pack of one file, as the page of that file knows it. */
    private record Lent(PackOfFile pack) implements TransferParts.PackParts {

        @Override
        public Part card() {
            return pack.card();
        }

        @Override
        public Part dayOne() {
            return pack.dayOne();
        }

        @Override
        public void save() {
            pack.save();
        }
    }
}

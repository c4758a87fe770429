package org.daybook.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.Holder;
import org.daybook.base.Progress;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.extract.TestPorts;
import org.daybook.extract.WrensEntries;
import org.daybook.extract.WrensFile;
import org.daybook.handover.HandedFile;
import org.daybook.handover.WrensRecord;
import org.daybook.pack.DocumentContents;
import org.daybook.pack.GatherPack;
import org.daybook.pack.PackPress;
import org.daybook.pack.PackWish;
import org.daybook.pack.SavePack;
import org.daybook.pack.SealedDocuments;
import org.daybook.pack.TestPassphrases;
import org.daybook.pack.print.PaperBars;
import org.daybook.pack.print.ReadDocuments;
import org.daybook.pack.print.TransferPackPaper;
import org.daybook.pack.store.JooqStaysBehind;
import org.daybook.pack.store.SealedPackCopies;
import org.daybook.people.OurSchool;
import org.daybook.people.store.JooqPeople;
import org.daybook.transfer.Destination;
import org.daybook.transfer.Pack;
import org.daybook.transfer.PackForm;
import org.daybook.transfer.TestWay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pack as the other school's Daybook saves it, locked, taken in here. */
class SavedPackTest {

    private static final String PASSPHRASE = "otter lantern quay bramble";
    private static final byte[] NOTES =
            "The child walked round the hall twice.".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;
    private final SchoolDesk hollowbrook = new SchoolDesk();
    private final SchoolDesk merrowVale = new SchoolDesk();

    @BeforeEach
    void wrenIsAtHollowbrook() {
        WrensDesk.fill(hollowbrook);
        hollowbrook.fill(() ->
                new JooqPeople(hollowbrook.daybook.store())
                        .changeSchool(new OurSchool(WrensRecord.SCHOOL, "01632 960 100", "", "")));
        hollowbrook.attach(WrensEntries.MEETING, "notes of the hall.txt", NOTES);
    }

    @AfterEach
    void close() {
        hollowbrook.close();
        merrowVale.close();
    }

    @Test
    void aSavedPackArrivesRecordForRecord() {
        HandedFile left = hollowbrook.handed(WrensFile.WREN, WrensRecord.handing());
        Saved saved = saved();

        PackInHand pack = opened(saved);
        take(pack);

        HandedFile arrived = merrowVale.handed(WrensFile.WREN, WrensRecord.handing());
        assertThat(pack.digest().hex()).isEqualTo(saved.pack().recordDigest());
        assertThat(arrived.entries()).containsAll(left.entries());
        assertThat(arrived.statuses()).isEqualTo(left.statuses());
        assertThat(arrived.professionals()).isEqualTo(left.professionals());
        assertThat(arrived.alerts()).isEqualTo(left.alerts());
        assertThat(arrived.links()).isEqualTo(left.links());
        assertThat(arrived.followUps()).isEqualTo(left.followUps());
    }

    @Test
    void itsDocumentsArriveByteForByte() {
        take(opened(saved()));

        List<Attachment> files =
                merrowVale.attachments.of(new Holder.OfEntry(WrensEntries.MEETING));
        assertThat(files).hasSize(1);
        assertThat(merrowVale.content(files.getFirst())).isEqualTo(NOTES);
    }

    @Test
    void aPackToPrintCarriesNoRecord() {
        Saved saved = saved(PackWish.TO_PRINT);

        assertThat(merrowVale.look(saved.file()))
                .isEqualTo(PackImportRead.refused(PackImportRead.Because.NOT_A_PACK));
    }

    private record Saved(Pack pack, Path file) {}

    private Saved saved() {
        return saved(new PackWish(PackForm.FOR_DAYBOOK, PASSPHRASE));
    }

    private Saved saved(PackWish wish) {
        TestWay way = new TestWay(hollowbrook.daybook);
        TransferId id = way.started(WrensFile.WREN, Destination.SCHOOL, LocalDate.of(2026, 11, 20));
        DocumentContents documents =
                new SealedDocuments(hollowbrook.attachments, hollowbrook.contents);
        GatherPack gather =
                new GatherPack(
                        hollowbrook.daybook.journal(),
                        new GatherPack.Ports(
                                way.transfers,
                                TestPorts.files(hollowbrook.daybook.store()),
                                new JooqPeople(hollowbrook.daybook.store()),
                                new JooqStaysBehind(hollowbrook.daybook.store()),
                                new ReadDocuments(documents),
                                new PaperBars()),
                        SchoolDays::byWeekdays,
                        hollowbrook.daybook.clock());
        PackPress press = new TransferPackPaper(documents);
        SavePack save =
                new SavePack(
                        hollowbrook.daybook.journal(),
                        way.transfers,
                        new SavePack.Making(
                                gather,
                                press,
                                new SealedPackCopies(hollowbrook.sealed),
                                new TestPassphrases()));
        Path file = folder.resolve("pack.pdf");
        if (save.save(id, wish, file) instanceof SavePack.Outcome.Saved(var pack, var path)) {
            return new Saved(pack, path);
        }
        throw new AssertionError("the pack was not saved");
    }

    private PackInHand opened(Saved saved) {
        assertThat(merrowVale.look(saved.file())).isEqualTo(new PackImportRead.Locked());
        if (merrowVale.read.read(saved.file(), PASSPHRASE.toCharArray(), Progress.UNSEEN)
                instanceof PackImportRead.Ready(var pack)) {
            return pack;
        }
        throw new AssertionError("the pack could not be read");
    }

    private void take(PackInHand pack) {
        if (merrowVale.plan.plan(pack, Optional.empty())
                instanceof PlanPackImport.Planned.Plan(var plan)) {
            assertThat(merrowVale.take.take(plan, PASSPHRASE.toCharArray(), Progress.UNSEEN))
                    .isInstanceOf(PackImport.Outcome.Taken.class);
        }
    }
}

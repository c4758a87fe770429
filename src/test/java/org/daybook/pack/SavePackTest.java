package org.daybook.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.TransferId;
import org.daybook.children.store.JooqChildren;
import org.daybook.journal.Deed;
import org.daybook.journal.Trace;
import org.daybook.transfer.Basis;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.PackNumber;
import org.daybook.transfer.PracticeFile;
import org.daybook.transfer.StartTransfer;
import org.daybook.transfer.Step;
import org.daybook.transfer.TestWay;
import org.daybook.transfer.Transfer;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Saving a pack, over a real store. */
class SavePackTest {

    private static final PackPress PRESS =
            (contents, _, out) -> {
                out.write(contents.making().name().getBytes(StandardCharsets.UTF_8));
                return new PackPress.Printed(34, "");
            };

    @RegisterExtension final TestStore daybook = new TestStore();
    @TempDir Path folder;

    private JooqTransfers transfers;
    private KeptCopies copies;

    @BeforeEach
    void aChildIsKnown() {
        transfers = new JooqTransfers(daybook.store());
        copies = new KeptCopies();
        JooqChildren children = new JooqChildren(daybook.store());
        daybook.journal()
                .change(
                        Deed.of(Deed.Kind.CHILD_ADDED),
                        () -> {
                            children.add(PracticeFile.bram());
                            children.add(PracticeFile.nell());
                        });
    }

    @Test
    void aSavedPackLeavesAFileACopyALineAndATrace() throws Exception {
        TransferId id = started();
        Path target = folder.resolve("P-2026-0001.pdf");
        assertThat(savePack(PRESS).save(id, PackWish.TO_PRINT, target))
                .isInstanceOf(SavePack.Outcome.Saved.class);
        assertThat(target).hasContent("P-2026-0001");
        Transfer transfer = transfers.find(id).orElseThrow();
        assertThat(transfer.latestPack().orElseThrow())
                .satisfies(pack -> {
                    assertThat(pack.number()).isEqualTo(new PackNumber(2026, 1));
                    assertThat(pack.pages()).isEqualTo(34);
                    assertThat(pack.digest()).hasSize(64);
                    assertThat(copies.kept()).containsEntry(pack.sealed(), "P-2026-0001");
                });
        assertThat(transfer.taken(Step.PACK_MADE).orElseThrow().words()).contains("34 pages");
        assertThat(deeds()).startsWith(Deed.Kind.PACK_SAVED);
        assertThat(transfers.nextNumber(2026)).isEqualTo(new PackNumber(2026, 2));
        assertThat(transfers.nextNumber(2027)).isEqualTo(new PackNumber(2027, 1));
        assertOnly(target);
    }

    @Test
    void aFullDiskLeavesNeitherFileNorRecord() throws Exception {
        TransferId id = started();
        PackPress full =
                (_, _, out) -> {
                    out.write(new byte[100_000]);
                    throw new java.nio.file.FileSystemException("", "", "No space left on device");
                };
        SavePack.Outcome outcome =
                savePack(full).save(id, PackWish.TO_PRINT, folder.resolve("P-2026-0001.pdf"));
        assertThat(((SavePack.Outcome.NotSaved) outcome).sentence()).contains("disk full");
        assertNothingLeft(id);
    }

    @Test
    void aFolderThatIsGoneAndACopyThatCannotBeKeptAreSaid() throws Exception {
        TransferId id = started();
        SavePack.Outcome gone =
                savePack(PRESS)
                        .save(
                                id,
                                PackWish.TO_PRINT,
                                folder.resolve("gone").resolve("P-2026-0001.pdf"));
        assertThat(((SavePack.Outcome.NotSaved) gone).sentence()).contains("not there any more");
        copies.fill();
        SavePack.Outcome unkept =
                savePack(PRESS).save(id, PackWish.TO_PRINT, folder.resolve("P-2026-0001.pdf"));
        assertThat(((SavePack.Outcome.NotSaved) unkept).sentence()).contains("sealed copy");
        assertNothingLeft(id);
    }

    @Test
    void aTargetThatCannotBeReplacedLeavesNoRecord() throws Exception {
        TransferId id = started();
        Path target = folder.resolve("P-2026-0001.pdf");
        Files.createDirectories(target.resolve("in the way"));
        assertThat(savePack(PRESS).save(id, PackWish.TO_PRINT, target))
                .isInstanceOf(SavePack.Outcome.NotSaved.class);
        assertThat(transfers.find(id).orElseThrow().packs()).isEmpty();
    }

    @Test
    void theDayOnePageCanBeWrittenLater() {
        TransferId id = started();
        DayOne later = new DayOne("Safe with his grandmother.", "", "", "", "");
        new WriteDayOne(daybook.journal(), transfers).write(id, later);
        assertThat(transfers.find(id).orElseThrow().dayOne()).isEqualTo(later);
        assertThat(deeds()).startsWith(Deed.Kind.TRANSFER_CHANGED);
    }

    @Test
    void aStickThatIsFullLeavesNoSealedCopyThatNobodyNames() throws Exception {
        TransferId id = started();
        Path gone = folder.resolve("gone").resolve("P-2026-0001.pdf");
        assertThat(savePack(PRESS).save(id, PackWish.TO_PRINT, gone))
                .isInstanceOf(SavePack.Outcome.NotSaved.class);
        assertThat(copies.kept()).isEmpty();
        Path inTheWay = folder.resolve("P-2026-0001.pdf");
        Files.createDirectories(inTheWay.resolve("something"));
        savePack(PRESS).save(id, PackWish.TO_PRINT, inTheWay);
        assertThat(copies.kept()).isEmpty();
    }

    private void assertNothingLeft(TransferId id) throws Exception {
        assertThat(copies.kept()).isEmpty();
        assertThat(transfers.find(id).orElseThrow().packs()).isEmpty();
        assertThat(transfers.find(id).orElseThrow().taken(Step.PACK_MADE)).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    private void assertOnly(Path file) throws Exception {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    private TransferId started() {
        StartTransfer start = new TestWay(daybook).start;
        StartTransfer.Outcome outcome =
                start.start(
                        new StartTransfer.Answers(
                                Optional.of(PracticeFile.BRAM),
                                "Merrow Vale Juniors",
                                "Mr Idris Penn",
                                "01632 960 300",
                                Optional.of(Basis.ENROLMENT),
                                Optional.of(LocalDate.of(2026, 11, 20)),
                                "From the office",
                                PracticeFile.dayOne()));
        return ((StartTransfer.Outcome.Started) outcome).id();
    }

    private SavePack savePack(PackPress press) {
        return new SavePack(
                daybook.journal(),
                transfers,
                new SavePack.Making(
                        TestGather.over(daybook), press, copies, new TestPassphrases()));
    }

    private List<Deed.Kind> deeds() {
        return daybook.journal().about(PracticeFile.BRAM).stream()
                .map(Trace::deed)
                .map(Deed::kind)
                .toList();
    }
}

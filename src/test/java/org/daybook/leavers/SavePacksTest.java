package org.daybook.leavers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Progress;
import org.daybook.casework.StatusKind;
import org.daybook.children.Child;
import org.daybook.pack.PackPress;
import org.daybook.pack.PackWish;
import org.daybook.pack.print.TransferPackPaper;
import org.daybook.transfer.Pack;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** All packs of a year group into one folder, however often the run breaks off. */
class SavePacksTest {

    private static final int MANY = 200;

    @RegisterExtension final TestStore daybook = new TestStore();
    @TempDir Path folder;

    private LeavingYear year;

    @BeforeEach
    void aSchool() {
        year = new LeavingYear(daybook);
    }

    @Test
    void aRunOfTwoHundredThatIsCancelledHalfWayIsResumedWithoutDoubling() {
        LeaverRun.Id run = begun(MANY);
        SavePacks.Run first = year.packs(LeavingYear.FAST).into(run, folder);
        drive(first, MANY / 2);
        assertThat(first.outcome()).isEqualTo(new SavePacks.Outcome.Stopped(100, 100));
        assertThat(files()).hasSize(100);
        assertThat(year.read.of(run).sentence())
                .isEqualTo(
                        "100 of 200 packs saved. Save the other 100: what is saved stays and is"
                                + " not made twice.");

        SavePacks.Run second = year.packs(LeavingYear.FAST).into(run, folder);
        drive(second, Integer.MAX_VALUE);
        assertThat(second.outcome()).isEqualTo(new SavePacks.Outcome.AllSaved(100));
        assertThat(files()).hasSize(MANY);
        assertThat(year.read.of(run).sentence()).startsWith("All 200 packs are saved.");
        assertThat(packs()).hasSize(MANY).doesNotHaveDuplicates();
        assertThat(files())
                .containsExactlyElementsOf(
                        packs().stream().map(number -> number + ".pdf").sorted().toList());
    }

    @Test
    void filesAreNamedByTheNumberOfThePackOnly() {
        LeaverRun.Id run = begun(3);
        drive(year.packs(LeavingYear.FAST).into(run, folder), Integer.MAX_VALUE);
        assertThat(files())
                .containsExactly("P-2026-0001.pdf", "P-2026-0002.pdf", "P-2026-0003.pdf");
    }

    @Test
    void whoIsOnAPlanComesFirst() throws IOException {
        year.leaver("Bram Holloway");
        Child wren = year.leaver("Wren Ashdown");
        Child ivy = year.leaver("Ivy Tansley");
        year.status(ivy, StatusKind.CP_PLAN, "neglect");
        LeaverRun.Id run = year.listed();
        year.allToMerrowVale(run);
        year.begin().begin(run);
        SavePacks.Run packs = year.packs(LeavingYear.FAST).into(run, folder);
        packs.next(Progress.UNSEEN);
        assertThat(pack(ivy)).contains("P-2026-0001");
        assertThat(pack(wren)).isEmpty();
        assertThat(Files.readString(folder.resolve("P-2026-0001.pdf"))).isEqualTo("P-2026-0001");
    }

    @Test
    void aFullDiskStopsTheRunWithASentenceAndWhatIsSavedStays() {
        LeaverRun.Id run = begun(5);
        PackPress fullAfterTwo =
                (contents, _, out) -> {
                    if (LeavingYear.number(contents).count() > 2) {
                        throw new IOException("No space left on device");
                    }
                    return LeavingYear.FAST.print(contents, out);
                };
        SavePacks.Run broken = year.packs(fullAfterTwo).into(run, folder);
        drive(broken, Integer.MAX_VALUE);
        assertThat(broken.outcome())
                .isInstanceOfSatisfying(
                        SavePacks.Outcome.BrokenOff.class,
                        off -> {
                            assertThat(off.saved()).isEqualTo(2);
                            assertThat(off.left()).isEqualTo(3);
                            assertThat(off.sentence()).contains("disk full");
                        });
        assertThat(files()).hasSize(2);
        drive(year.packs(LeavingYear.FAST).into(run, folder), Integer.MAX_VALUE);
        assertThat(files()).hasSize(5);
        assertThat(packs()).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void aFaultInTheMiddleLeavesAWholeNumberOfPacks() {
        LeaverRun.Id run = begun(4);
        PackPress dying =
                (contents, _, out) -> {
                    out.write("half a pack".getBytes(StandardCharsets.UTF_8));
                    if (LeavingYear.number(contents).count() == 3) {
                        throw new IllegalStateException("the press died");
                    }
                    return new PackPress.Printed(1, "");
                };
        SavePacks.Run broken = year.packs(dying).into(run, folder);
        assertThatThrownBy(() -> drive(broken, Integer.MAX_VALUE))
                .isInstanceOf(IllegalStateException.class);
        assertThat(files()).containsExactly("P-2026-0001.pdf", "P-2026-0002.pdf");
        drive(year.packs(LeavingYear.FAST).into(run, folder), Integer.MAX_VALUE);
        assertThat(packs()).hasSize(4).doesNotHaveDuplicates();
    }

    @Test
    void aFileThatLiesThereAlreadyIsNeverReplaced() throws IOException {
        LeaverRun.Id run = begun(2);
        Path other = folder.resolve("P-2026-0001.pdf");
        Files.writeString(other, "somebody else’s");
        SavePacks.Run packs = year.packs(LeavingYear.FAST).into(run, folder);
        drive(packs, Integer.MAX_VALUE);
        assertThat(packs.outcome())
                .isInstanceOfSatisfying(
                        SavePacks.Outcome.BrokenOff.class,
                        off -> assertThat(off.sentence()).contains("P-2026-0001.pdf"));
        assertThat(Files.readString(other)).isEqualTo("somebody else’s");
        assertThat(packs()).isEmpty();
    }

    @Test
    void aFolderThatIsGoneIsSaidSo() {
        LeaverRun.Id run = begun(1);
        SavePacks.Run packs = year.packs(LeavingYear.FAST).into(run, folder.resolve("taken out"));
        drive(packs, Integer.MAX_VALUE);
        assertThat(packs.outcome())
                .isInstanceOfSatisfying(
                        SavePacks.Outcome.BrokenOff.class,
                        off -> assertThat(off.sentence()).contains("not there any more"));
    }

    @Test
    void theRealPressMakesPacksOfAWholeList() throws IOException {
        LeaverRun.Id run = begun(3);
        PackPress real = new TransferPackPaper(_ -> InputStream.nullInputStream());
        SavePacks.Run packs = year.packs(real).into(run, folder);
        drive(packs, Integer.MAX_VALUE);
        assertThat(packs.outcome()).isEqualTo(new SavePacks.Outcome.AllSaved(3));
        for (String file : files()) {
            assertThat(Files.readAllBytes(folder.resolve(file)))
                    .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Test
    void aPackThatWasSavedAloneIsNotSavedAgainByTheRun() {
        LeaverRun.Id run = begun(2);
        RunLine one = year.read.of(run).toPack().getFirst();
        year.savePack(LeavingYear.FAST)
                .save(
                        one.leaver().transfer().orElseThrow(),
                        PackWish.TO_PRINT,
                        folder.resolve("alone.pdf"));
        drive(year.packs(LeavingYear.FAST).into(run, folder), Integer.MAX_VALUE);
        assertThat(packs()).hasSize(2).doesNotHaveDuplicates();
    }

    private LeaverRun.Id begun(int many) {
        for (int i = 0; i < many; i++) {
            year.leaver("Leaver Number" + i);
        }
        LeaverRun.Id run = year.listed();
        year.allToMerrowVale(run);
        assertThat(year.begin().begin(run)).isEqualTo(new BeginTransfers.Outcome.Begun(many, 0));
        return run;
    }

    private static void drive(SavePacks.Run run, int most) {
        for (int done = 0; done < most; done++) {
            if (!run.next(Progress.UNSEEN)) {
                return;
            }
        }
    }

    private List<String> files() {
        try (Stream<Path> all = Files.list(folder)) {
            Set<String> names =
                    all.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith("P-") || name.startsWith("."))
                            .collect(Collectors.toCollection(TreeSet::new));
            return List.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> packs() {
        return year.transfers.open().stream()
                .flatMap(transfer -> transfer.packs().stream())
                .map(Pack::number)
                .map(Object::toString)
                .sorted()
                .toList();
    }

    private Optional<String> pack(Child child) {
        return year.transfers
                .openFor(child.id())
                .orElseThrow()
                .latestPack()
                .map(pack -> pack.number().toString());
    }
}

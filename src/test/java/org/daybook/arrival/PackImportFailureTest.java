package org.daybook.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.daybook.attachments.ContentFault;
import org.daybook.attachments.Contents;
import org.daybook.base.Progress;
import org.daybook.casework.ChildStatus;
import org.daybook.extract.WrensEntries;
import org.daybook.extract.WrensFile;
import org.daybook.handover.WrensRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens while a pack is taken in: it is in as a whole, or not at all. */
class PackImportFailureTest {

    @TempDir Path folder;
    private final SchoolDesk hollowbrook = new SchoolDesk();
    private final Failing failing = new Failing();
    private final SchoolDesk merrowVale = new SchoolDesk(failing::around);
    private Path pack = Path.of("");
    private List<String> before = List.of();

    @BeforeEach
    void aPackWithThreeDocumentsComes() throws IOException {
        WrensDesk.fill(hollowbrook);
        for (String name : List.of("one.txt", "two.txt", "three.txt")) {
            hollowbrook.attach(
                    WrensEntries.MEETING,
                    name,
                    ("This is " + name).getBytes(StandardCharsets.UTF_8));
        }
        pack = TestPacks.of(hollowbrook, WrensFile.WREN, WrensRecord.handing(), folder);
        before = merrowVale.rows();
    }

    @AfterEach
    void close() {
        hollowbrook.close();
        merrowVale.close();
    }

    @Test
    void aFullDiskAtTheSecondDocumentLeavesNothing() throws IOException {
        PackImportPlan plan = merrowVale.planned(pack, Optional.empty());
        failing.at = 2;

        PackImport.Outcome outcome =
                merrowVale.take.take(plan, SchoolDesk.NO_PASSPHRASE, Progress.UNSEEN);

        assertThat(outcome).isEqualTo(new PackImport.Outcome.NotTaken("The disk is full."));
        assertNothingWasKept();
    }

    @Test
    void aStopBetweenTheDocumentsLeavesNothing() throws IOException {
        PackImportPlan plan = merrowVale.planned(pack, Optional.empty());

        assertThatThrownBy(() ->
                        merrowVale.take.take(plan, SchoolDesk.NO_PASSPHRASE, new StopAfter(2)))
                .isInstanceOf(CancellationException.class);

        assertNothingWasKept();
    }

    @Test
    void aFaultWhileItIsWrittenLeavesNothing() throws IOException {
        PackImportPlan plan = merrowVale.planned(pack, Optional.empty());
        ChildStatus status = plan.beside().statuses().getFirst();
        PackImportPlan twice =
                new PackImportPlan(
                        plan.pack(),
                        plan.child(),
                        plan.known(),
                        plan.fresh(),
                        plan.joining(),
                        plan.growing(),
                        plan.same(),
                        plan.otherwise(),
                        plan.apart(),
                        plan.documents(),
                        new PackImportPlan.Beside(
                                List.of(status),
                                List.of(),
                                List.of(),
                                List.of(
                                        hollowbrook.links.of(WrensFile.WREN).getFirst(),
                                        hollowbrook.links.of(WrensFile.WREN).getFirst()),
                                List.of(),
                                java.util.Map.of(),
                                List.of(),
                                0,
                                List.of()),
                        List.of());

        assertThatThrownBy(() ->
                        merrowVale.take.take(twice, SchoolDesk.NO_PASSPHRASE, Progress.UNSEEN))
                .isInstanceOf(RuntimeException.class);

        assertNothingWasKept();
    }

    @Test
    void aPackThatWasChangedSinceItWasLookedAtIsNotTakenIn() throws IOException {
        PackImportPlan plan = merrowVale.planned(pack, Optional.empty());
        Files.copy(
                TestPacks.pdf(folder, new byte[0], java.util.Map.of("a", new byte[9])),
                pack,
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(merrowVale.take.take(plan, SchoolDesk.NO_PASSPHRASE, Progress.UNSEEN))
                .isInstanceOf(PackImport.Outcome.NotTaken.class);
        assertNothingWasKept();
    }

    @Test
    void whatLaySealedBeforeIsNotTakenAwayWithTheRest() throws IOException {
        merrowVale.fill(() -> merrowVale.children.add(WrensFile.child(WrensFile.KIT)));
        String kept =
                merrowVale.contents.seal(
                        new java.io.ByteArrayInputStream(
                                "This is one.txt".getBytes(StandardCharsets.UTF_8)));
        failing.count = 0;
        failing.at = 3;
        PackImportPlan plan = merrowVale.planned(pack, Optional.empty());

        merrowVale.take.take(plan, SchoolDesk.NO_PASSPHRASE, Progress.UNSEEN);

        assertThat(merrowVale.contents.names()).containsExactly(kept);
    }

    private void assertNothingWasKept() throws IOException {
        assertThat(merrowVale.rows()).isEqualTo(before);
        assertThat(merrowVale.contents.names()).isEmpty();
    }

    /** Asks to stop once it was asked so often. */
    private static final class StopAfter implements Progress {

        private int left;

        StopAfter(int times) {
            left = times;
        }

        @Override
        public void at(long done, long all) {}

        @Override
        public boolean cancelled() {
            return left-- <= 0;
        }
    }

    /** The real sealed files, but one of them cannot be kept. */
    private static final class Failing {

        private int at = Integer.MAX_VALUE;
        private int count;

        Contents around(Contents real) {
            return new Contents() {
                @Override
                public String seal(InputStream content) throws ContentFault {
                    if (++count == at) {
                        throw new ContentFault("The disk is full.", new IOException());
                    }
                    return real.seal(content);
                }

                @Override
                public Set<String> names() throws ContentFault {
                    return real.names();
                }

                @Override
                public void remove(String sealed) throws ContentFault {
                    real.remove(sealed);
                }

                @Override
                public InputStream open(String sealed) throws ContentFault {
                    return real.open(sealed);
                }
            };
        }
    }
}

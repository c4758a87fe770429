package org.daybook.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.daybook.extract.store.JooqLeavingFolders;
import org.daybook.journal.Deed;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class TakeAwayLeftoversTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    @TempDir Path folder;

    @Test
    void whatAPowerCutLeftPlainIsGoneAfterTheNextOpening() throws Exception {
        leftovers().remember(folder);
        Path pack = leftover(".P-2026-0001.part", Duration.ofHours(1));
        Path extract = leftover("." + UUID.randomUUID() + ".part", Duration.ofHours(1));
        Path receipt = leftover(".receipt-" + UUID.randomUUID() + ".part", Duration.ofHours(1));
        Path beingSaved = leftover(".P-2026-0002.part", Duration.ofSeconds(10));
        Path others = leftover(".film.part", Duration.ofHours(1));
        Path saved = leftover("P-2026-0001.pdf", Duration.ofHours(1));
        assertThat(leftovers().takeAway()).isEqualTo(3);
        assertThat(pack).doesNotExist();
        assertThat(extract).doesNotExist();
        assertThat(receipt).doesNotExist();
        assertThat(beingSaved).exists();
        assertThat(others).exists();
        assertThat(saved).exists();
        assertThat(leftovers().takeAway()).isZero();
    }

    @Test
    void theNameUnderWhichAFileIsWrittenIsTheOneThatIsLookedFor() {
        assertThat(
                        LeavingFile.isLeftover(
                                new LeavingFile(folder.resolve("a.pdf"), "P-2026-0123").beside()))
                .isTrue();
        assertThat(
                        LeavingFile.isLeftover(
                                new LeavingFile(
                                                folder.resolve("a.pdf"),
                                                UUID.randomUUID().toString())
                                        .beside()))
                .isTrue();
    }

    @Test
    void aFolderIsRememberedOnceAndItsNameStandsInNoTrace() {
        Path telling = folder.resolve("for Otis Larkfield");
        leftovers().remember(telling);
        leftovers().remember(telling);
        assertThat(new JooqLeavingFolders(daybook.store()).all()).containsExactly(telling);
        assertThat(daybook.journal().latest(50))
                .filteredOn(trace -> trace.deed().kind() == Deed.Kind.SETTING_CHANGED)
                .singleElement()
                .satisfies(trace -> assertThat(trace.deed().detail()).doesNotContain("Otis"));
    }

    @Test
    void aFolderThatIsNotThereIsNoFaultAndTheOldestAreForgotten() {
        IntStream.range(0, 25).forEach(i -> leftovers().remember(folder.resolve("gone " + i)));
        assertThat(new JooqLeavingFolders(daybook.store()).all())
                .hasSize(20)
                .endsWith(folder.resolve("gone 24"));
        assertThat(leftovers().takeAway()).isZero();
    }

    private Path leftover(String name, Duration age) throws IOException {
        Path file = Files.writeString(folder.resolve(name), "of a child");
        Files.setLastModifiedTime(file, FileTime.from(TestStore.NOW.minus(age)));
        return file;
    }

    private TakeAwayLeftovers leftovers() {
        return new TakeAwayLeftovers(
                daybook.journal(), new JooqLeavingFolders(daybook.store()), daybook.clock());
    }
}

package org.daybook.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.daybook.vault.log.Step;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The promise itself: what was acknowledged is there again, however the program ended. */
@Execution(ExecutionMode.CONCURRENT)
class KillTest {

    private static final int KILLS_OF_ONE_STORE = 20;
    private static final int MOST_CHANGES = 2000;

    @TempDir static Path scratch;

    private static ChildPrograms children;

    @BeforeAll
    static void train() throws Exception {
        children =
                ChildPrograms.quick(
                        scratch, CommittingChild.class, fresh("training").toString(), "30");
    }

    @Test
    void nothing_acknowledged_is_lost_in_two_hundred_kills() throws Exception {
        killed(Integer.getInteger("daybook.kills", 200));
    }

    @Test
    @Tag("long")
    void nothing_acknowledged_is_lost_in_a_thousand_kills() throws Exception {
        killed(Integer.getInteger("daybook.kills.long", 1000));
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"FRAME_WRITTEN", "FRAME_FORCED", "COPY_COMMITTED", "COPY_ON_DISK"})
    void nothing_is_lost_when_it_falls_dead_between_two_steps(Step step) throws Exception {
        Path folder = fresh("step-" + step);
        for (int round = 1; round <= 2; round++) {
            Process child =
                    children.start(CommittingChild.class, folder.toString(), "3", step.name());
            int acknowledged = heard(child);
            assertThat(child.waitFor()).isEqualTo(9);
            compare(folder, acknowledged);
        }
    }

    private static void killed(int kills) throws Exception {
        Random random = new Random(4);
        Path folder = scratch;
        int acknowledged = 0;
        int all = 0;
        for (int kill = 0; kill < kills; kill++) {
            if (kill % KILLS_OF_ONE_STORE == 0) {
                folder = fresh("killed-" + kill);
                acknowledged = 0;
            }
            int before = acknowledged;
            acknowledged = Math.max(acknowledged, killedAt(random, folder));
            all += acknowledged - before;
            compare(folder, acknowledged);
        }
        assertThat(all).as("changes acknowledged under fire").isGreaterThan(kills);
    }

    /** One time in eight while it is still opening, else in the midst of its commits. */
    private static int killedAt(Random random, Path folder) throws Exception {
        Process child =
                children.start(
                        CommittingChild.class, folder.toString(), Integer.toString(MOST_CHANGES));
        try {
            if (random.nextInt(8) == 0) {
                child.waitFor(random.nextInt(500), TimeUnit.MILLISECONDS);
                kill(child);
                return heard(child);
            }
            BufferedReader words = child.inputReader(StandardCharsets.US_ASCII);
            assertThat(words.readLine()).as("the store opens").isEqualTo("ready");
            int acknowledged = 0;
            for (int wait = random.nextInt(6); wait > 0; wait--) {
                acknowledged = Integer.parseInt(words.readLine());
            }
            LockSupport.parkNanos(random.nextInt(15_000_000));
            kill(child);
            return Math.max(acknowledged, heard(words));
        } finally {
            kill(child);
            child.waitFor();
        }
    }

    // Killed by its handle: through the process itself, what it had said would be thrown away.
    private static void kill(Process child) {
        child.toHandle().destroyForcibly();
    }

    private static int heard(Process child) throws IOException {
        return heard(child.inputReader(StandardCharsets.US_ASCII));
    }

    /** The last number that was said whole. */
    private static int heard(BufferedReader words) throws IOException {
        StringBuilder all = new StringBuilder();
        for (int c = words.read(); c >= 0; c = words.read()) {
            all.append((char) c);
        }
        int last = 0;
        int end = all.lastIndexOf("\n");
        for (String line : all.substring(0, Math.max(end, 0)).split("\n")) {
            if (!line.isBlank() && !line.startsWith("ready")) {
                last = Integer.parseInt(line.strip());
            }
        }
        return last;
    }

    private static void compare(Path folder, int acknowledged) throws Exception {
        try (Store store = StoreOpening.open(StorePlace.of(folder, FixedKeys.ofTests()), false)) {
            assertThat(store.rebuilt()).as("a kill alone never damages the working copy").isEmpty();
            new Numbered(store).assertWholeFrom(acknowledged);
        }
    }

    private static Path fresh(String name) throws Exception {
        Path folder = Files.createDirectory(scratch.resolve(name));
        StoreOpening.make(StorePlace.of(folder, FixedKeys.ofTests()), UUID.randomUUID()).close();
        return folder;
    }
}

package org.daybook.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.daybook.vault.log.Segments;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is flipped, cut or taken away: the answer is the truth or a named damage. */
class DamageTest {

    private static final int CHANGES = 12;
    private static final int ROUNDS = Integer.getInteger("daybook.damages", 40);

    @TempDir Path folder;
    private final Random random = new Random(11);
    private StorePlace place;
    private List<String> truth;

    @BeforeEach
    void make() throws Exception {
        Path sound = Files.createDirectory(folder.resolve("sound"));
        StorePlace at = StorePlace.of(sound, FixedKeys.ofTests());
        try (Store store = StoreOpening.make(at, UUID.randomUUID())) {
            new Numbered(store).commitTo(CHANGES / 2);
            store.holding().nextSegment();
        }
        try (Store store = StoreOpening.open(at, false)) {
            new Numbered(store).commitTo(CHANGES);
            truth = Everywhere.rows(store);
        }
        place = StorePlace.of(folder.resolve("damaged"), FixedKeys.ofTests());
    }

    @Test
    void a_bit_flipped_in_the_log() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            flip(log());
            assertTrueOrNamed();
        }
    }

    @Test
    void a_bit_flipped_in_the_log_with_the_working_copy_gone() throws Exception {
        for (int round = 0; round < ROUNDS / 2; round++) {
            flip(log());
            Files.delete(place.copy());
            assertThat(opened()).as("named, for nothing else knows").isFalse();
        }
    }

    @Test
    void a_bit_flipped_in_the_working_copy_is_healed() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            flip(place.copy());
            assertThat(opened()).isTrue();
        }
    }

    @Test
    void the_working_copy_cut_short_is_healed() throws Exception {
        for (int round = 0; round < ROUNDS / 2; round++) {
            cut(place.copy());
            assertThat(opened()).isTrue();
        }
    }

    @Test
    void the_log_cut_short() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            cut(log());
            assertThat(opened()).as("every change had been acknowledged").isFalse();
        }
    }

    @Test
    void a_torn_end_that_was_never_acknowledged_is_cut_off() throws Exception {
        fresh();
        byte[] more = new byte[90];
        random.nextBytes(more);
        Files.write(log(), more, java.nio.file.StandardOpenOption.APPEND);
        assertThat(opened()).isTrue();
        assertThat(Files.size(log())).isEqualTo(Files.size(sound(log())));
    }

    @Test
    void a_torn_end_with_nobody_to_ask_is_named_and_left_to_a_person() throws Exception {
        fresh();
        Files.write(log(), new byte[90], java.nio.file.StandardOpenOption.APPEND);
        Files.delete(place.copy());
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> StoreOpening.open(place, false))
                .isInstanceOfSatisfying(
                        StoreDamaged.class, e -> assertThat(e.isEndUnclear()).isTrue());
        try (Store store = StoreOpening.open(place, true)) {
            assertThat(Everywhere.rows(store)).isEqualTo(truth);
        }
    }

    @Test
    void segments_taken_away() throws Exception {
        fresh();
        Files.delete(log());
        assertThat(opened()).as("the newest").isFalse();
        Files.delete(Segments.file(place.folder(), 1));
        assertThat(opened()).as("all").isFalse();
        fresh();
        Files.delete(Segments.file(place.folder(), 1));
        assertThat(opened()).as("the one before holds nothing that the newest lacks").isTrue();
    }

    @Test
    void a_log_of_another_day_or_another_store() throws Exception {
        fresh();
        Path kept = folder.resolve("kept");
        Files.copy(log(), kept);
        try (Store store = StoreOpening.open(place, false)) {
            new Numbered(store).commit(CHANGES + 1);
        }
        Files.copy(kept, log(), StandardCopyOption.REPLACE_EXISTING);
        assertThat(opened()).as("put back from before").isFalse();

        fresh();
        StorePlace other =
                StorePlace.of(Files.createDirectory(folder.resolve("other")), FixedKeys.ofTests());
        StoreOpening.make(other, UUID.randomUUID()).close();
        Files.copy(Segments.file(other.folder(), 1), Segments.file(place.folder(), 3));
        assertThat(opened()).as("another store's").isFalse();
    }

    private void assertTrueOrNamed() throws Exception {
        opened();
    }

    /** Whether it opened, and then with the truth; a damage has its sentence and its advice. */
    private boolean opened() throws Exception {
        try (Store store = StoreOpening.open(place, false)) {
            assertThat(Everywhere.rows(store)).isEqualTo(truth);
            return true;
        } catch (StoreDamaged named) {
            assertThat(named).hasMessageEndingWith(".");
            assertThat(named.advice()).isNotBlank();
            return false;
        }
    }

    private Path log() {
        return Segments.file(place.folder(), 2);
    }

    private Path sound(Path file) {
        return folder.resolve("sound").resolve(file.getFileName());
    }

    private void flip(Path file) throws IOException {
        fresh();
        byte[] bytes = Files.readAllBytes(file);
        int bit = random.nextInt(bytes.length * 8);
        bytes[bit / 8] ^= (byte) (1 << bit % 8);
        Files.write(file, bytes);
    }

    private void cut(Path file) throws IOException {
        fresh();
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }

    private void fresh() throws IOException {
        Leftovers.remove(place.folder());
        Files.createDirectory(place.folder());
        try (var files = Files.list(folder.resolve("sound"))) {
            for (Path file : files.toList()) {
                Files.copy(file, place.folder().resolve(file.getFileName()));
            }
        }
    }
}

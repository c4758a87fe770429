package org.daybook.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.daybook.journal.Deed;
import org.daybook.vault.log.LogDisk;
import org.daybook.vault.log.Segments;
import org.daybook.vault.log.Step;
import org.daybook.vault.log.ThisMachine;
import org.daybook.vault.schema.Tables;
import org.daybook.vault.schema.tables.records.SettingRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The machine refuses: what was acknowledged stays, what was not is told, and never half kept. */
class FaultTest {

    @TempDir Path folder;
    private StorePlace place;

    @BeforeEach
    void make() throws Exception {
        folder = Files.createDirectory(folder.resolve("records"));
        place = StorePlace.of(folder, FixedKeys.ofTests());
        StoreOpening.make(place, UUID.randomUUID()).close();
    }

    @Test
    void a_full_disk_keeps_nothing_of_the_change_and_says_so() throws Exception {
        FullDisk disk = new FullDisk();
        StorePlace full = place.onDisk(disk);
        try (Store store = StoreOpening.open(full, false)) {
            Numbered numbered = new Numbered(store);
            numbered.commitTo(3);
            long before = Files.size(Segments.file(folder, 1));
            disk.isFull = true;
            assertThatThrownBy(() -> numbered.commit(4))
                    .isInstanceOfSatisfying(
                            StoreFault.class,
                            fault -> assertThat(fault.code()).isEqualTo("LOG-FULL"))
                    .hasMessageContaining("no room left");
            assertThat(Segments.file(folder, 1)).hasSize(before);
            numbered.assertWholeFrom(3);

            disk.isFull = false;
            numbered.commit(4);
            numbered.assertWholeFrom(4);
        }
        assertWhole(4);
    }

    @Test
    void when_the_folder_goes_nothing_more_is_acknowledged() throws Exception {
        Store store = StoreOpening.open(place, false);
        Numbered numbered = new Numbered(store);
        numbered.commitTo(3);
        Path elsewhere = folder.resolveSibling("moved-away");
        Files.move(folder, elsewhere);

        assertThatThrownBy(() -> numbered.commit(4))
                .isInstanceOfSatisfying(
                        StoreFault.class, fault -> assertThat(fault.code()).isEqualTo("LOG-GONE"));
        assertThatThrownBy(store::sql).isInstanceOf(StoreFault.class);

        Files.move(elsewhere, folder);
        assertWhole(3);
    }

    @Test
    void when_the_working_copy_goes_the_change_is_safe_and_comes_back() throws Exception {
        Store store = StoreOpening.open(place, false);
        Numbered numbered = new Numbered(store);
        numbered.commitTo(3);
        Files.delete(place.copy());

        assertThatThrownBy(() -> numbered.commit(4))
                .isInstanceOfSatisfying(
                        StoreFault.class,
                        fault -> assertThat(fault.code()).isEqualTo("COPY-BEHIND"));
        assertWhole(4);
    }

    @Test
    void an_interrupt_before_a_commit_harms_nothing_and_stays_set() throws Exception {
        try (Store store = StoreOpening.open(place, false)) {
            Numbered numbered = new Numbered(store);
            Thread.currentThread().interrupt();
            numbered.commit(1);
            assertThat(Thread.interrupted()).isTrue();
            Thread.currentThread().interrupt();
            assertThat(numbered.last()).isEqualTo(1);
            assertThat(Thread.interrupted()).isTrue();
        }
        assertWhole(1);
    }

    @Test
    void interrupts_in_the_midst_of_commits_lose_nothing_that_was_acknowledged() throws Exception {
        Random random = new Random(7);
        AtomicInteger acknowledged = new AtomicInteger();
        for (int round = 0; round < 6; round++) {
            CountDownLatch open = new CountDownLatch(1);
            Thread writer = new Thread(() -> write(acknowledged, open));
            writer.start();
            open.await();
            LockSupport.parkNanos(round * (long) random.nextInt(16_000_000));
            if (round > 0) {
                writer.interrupt();
            }
            writer.join();
            assertWhole(acknowledged.get());
        }
        assertThat(acknowledged.get()).isPositive();
    }

    private void write(AtomicInteger acknowledged, CountDownLatch open) {
        try (Store store = StoreOpening.open(place, false)) {
            Numbered numbered = new Numbered(store);
            int from = numbered.last();
            open.countDown();
            for (int number = from + 1; number <= from + 8; number++) {
                numbered.commit(number);
                acknowledged.set(number);
            }
        } catch (StoreFault broken) {
            // Under such fire a commit may fail; what counts is that it was not acknowledged.
        } catch (Exception e) {
            throw new AssertionError(e);
        } finally {
            open.countDown();
        }
    }

    @Test
    void a_fault_in_the_working_copy_after_the_log_has_the_change() throws Exception {
        AtomicReference<Store> open = new AtomicReference<>();
        Step.Watcher fails =
                step -> {
                    Store store = open.get();
                    if (step == Step.FRAME_FORCED && store != null) {
                        store.holding().copy().drop();
                    }
                };
        StorePlace failing = place.watchedBy(fails);
        Store store = StoreOpening.open(failing, false);
        open.set(store);
        assertThatThrownBy(() -> new Numbered(store).commit(1))
                .isInstanceOfSatisfying(
                        StoreFault.class,
                        fault -> assertThat(fault.code()).isEqualTo("COPY-BEHIND"));
        assertWhole(1);
    }

    @Test
    void out_of_memory_in_the_log_leaves_nothing_of_the_change() throws Exception {
        Store store = StoreOpening.open(place.watchedBy(failingOnceAt(Step.FRAME_FORCED)), false);
        long before = Files.size(Segments.file(folder, 1));
        assertThatThrownBy(() -> new Numbered(store).commit(1))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(Segments.file(folder, 1)).hasSize(before);
        new Numbered(store).commitTo(2);
        store.close();
        Files.delete(place.copy());
        assertWhole(2);
    }

    @Test
    void out_of_memory_in_the_working_copy_closes_the_store_before_it_goes_wrong()
            throws Exception {
        Store store = StoreOpening.open(place.watchedBy(failingOnceAt(Step.COPY_COMMITTED)), false);
        assertThatThrownBy(() -> new Numbered(store).commit(1))
                .isInstanceOfSatisfying(
                        StoreFault.class,
                        fault -> assertThat(fault.code()).isEqualTo("COPY-BEHIND"));
        assertThatThrownBy(store::sql).isInstanceOf(StoreFault.class);
        assertWhole(1);
    }

    private static Step.Watcher failingOnceAt(Step fatal) {
        AtomicBoolean failed = new AtomicBoolean();
        return step -> {
            if (step == fatal && failed.compareAndSet(false, true)) {
                throw new OutOfMemoryError("as if");
            }
        };
    }

    @Test
    void another_thread_is_turned_away() throws Exception {
        try (Store store = StoreOpening.open(place, false)) {
            AtomicReference<Throwable> told = new AtomicReference<>();
            Thread other =
                    new Thread(() -> {
                        try {
                            store.sql();
                        } catch (StoreFault e) {
                            told.set(e);
                        }
                    });
            other.start();
            other.join();
            assertThat(told.get()).hasMessageContaining("own thread");
        }
    }

    @Test
    void a_refused_row_inside_a_change_leaves_the_rest_to_be_kept() throws Exception {
        try (Store store = StoreOpening.open(place, false)) {
            new Numbered(store)
                    .journal()
                    .change(
                            Deed.of(Deed.Kind.SETTING_CHANGED),
                            () -> {
                                put(store, "one");
                                assertThatThrownBy(() -> put(store, "one"))
                                        .isInstanceOf(StoreFault.class);
                                assertThatThrownBy(() ->
                                                store.commit(() -> {
                                                    put(store, "undone");
                                                    throw new IllegalStateException();
                                                }))
                                        .isInstanceOf(IllegalStateException.class);
                                put(store, "two");
                            });
        }
        Files.delete(place.copy());
        try (Store store = StoreOpening.open(place, false)) {
            assertThat(
                            store.sql()
                                    .select(Tables.SETTING.NAME)
                                    .from(Tables.SETTING)
                                    .fetch(Tables.SETTING.NAME))
                    .containsExactlyInAnyOrder("one", "two");
        }
    }

    @Test
    void rows_in_batches_and_statements_past_the_records_are_refused() throws Exception {
        try (Store store = StoreOpening.open(place, false)) {
            SettingRecord row = store.sql().newRecord(Tables.SETTING);
            row.setName("one");
            row.setContent("x");
            assertThatThrownBy(() -> store.commit(() -> store.sql().batchInsert(row).execute()))
                    .isInstanceOf(StoreFault.class);
            assertThatThrownBy(() ->
                            store.commit(() ->
                                    store.sql()
                                            .update(Tables.SETTING)
                                            .set(Tables.SETTING.CONTENT, "y")
                                            .execute()))
                    .isInstanceOf(StoreFault.class);
            assertThatThrownBy(() -> store.commit(() -> store.sql().execute("DROP TABLE setting")))
                    .isInstanceOf(StoreFault.class);
            assertThat(store.sql().fetchCount(Tables.SETTING)).isZero();
        }
    }

    private static void put(Store store, String name) {
        SettingRecord row = store.sql().newRecord(Tables.SETTING);
        row.setName(name);
        row.setContent("x");
        row.insert();
    }

    private void assertWhole(int acknowledged) throws Exception {
        try (Store store = StoreOpening.open(place, false)) {
            new Numbered(store).assertWholeFrom(acknowledged);
        }
    }

    /** Takes half of a write and then no more, as a full disk does. */
    private static final class FullDisk implements LogDisk {

        private final LogDisk real = new ThisMachine();
        private boolean isFull;

        @Override
        public Handle create(Path path) throws IOException {
            return new Filling(real.create(path));
        }

        @Override
        public Handle open(Path path) throws IOException {
            return new Filling(real.open(path));
        }

        @Override
        public void moveInto(Path fresh, Path place) throws IOException {
            real.moveInto(fresh, place);
        }

        private final class Filling implements Handle {

            private final Handle file;

            Filling(Handle file) {
                this.file = file;
            }

            @Override
            public void write(long at, byte[] bytes) throws IOException {
                if (isFull) {
                    file.write(at, java.util.Arrays.copyOf(bytes, bytes.length / 2));
                    throw new IOException("No space left on device");
                }
                file.write(at, bytes);
            }

            @Override
            public void force() throws IOException {
                file.force();
            }

            @Override
            public void cut(long length) throws IOException {
                file.cut(length);
            }

            @Override
            public boolean inPlace() {
                return file.inPlace();
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        }
    }
}

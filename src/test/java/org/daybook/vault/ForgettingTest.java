package org.daybook.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.vault.schema.Tables.ATTACHMENT;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.daybook.vault.files.SealedFile;
import org.daybook.vault.files.SealedName;
import org.daybook.vault.files.Soundness;
import org.daybook.vault.log.LogDisk;
import org.daybook.vault.log.Segments;
import org.daybook.vault.log.Step;
import org.daybook.vault.log.ThisMachine;
import org.daybook.vault.schema.tables.records.AttachmentRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What was taken out of the store lies nowhere on the disk any more, whatever happens on the way.
 */
class ForgettingTest {

    @TempDir Path folder;
    private SealedName kept;
    private SealedName orphan;

    @BeforeEach
    void plant() throws Exception {
        StoreOpening.make(StorePlace.of(folder, FixedKeys.ofTests()), new UUID(0, 1)).close();
        try (OpenVault vault = open()) {
            Planted.write(vault.store(), 1);
            vault.store().holding().nextSegment();
        }
        try (OpenVault vault = open()) {
            Planted.write(vault.store(), 2);
            kept = sealed(vault, Planted.STAYS);
            orphan = sealed(vault, Planted.GONE);
            vault.store().commit(() -> attached(vault.store(), kept));
        }
        Files.copy(folder.resolve("records.mv.db"), folder.resolve("records-damaged-1.mv.db"));
    }

    @Test
    void nothing_of_what_was_taken_out_is_in_any_byte_and_all_else_is() throws Exception {
        try (OpenVault vault = open()) {
            EveryByte bytes = EveryByte.of(vault);
            assertThat(bytes.holding(Planted.GONE))
                    .contains(
                            "log-000001.daybook",
                            "log-000002.daybook",
                            "records.mv.db",
                            "records-damaged-1.mv.db",
                            orphan.hex() + ".sealed");
            Planted.takeOut(vault.store());
            assertThat(bytes.holding(Planted.GONE)).isNotEmpty();

            vault.forgetWhatWasTakenOut(_ -> true);

            assertThat(bytes.holding(Planted.GONE)).isEmpty();
            assertThat(bytes.holding(Planted.STAYS))
                    .containsExactlyInAnyOrder(
                            "log-000003.daybook", "records.mv.db", kept.hex() + ".sealed");
            assertThat(Planted.staying(vault.store())).isEqualTo(2);
            Planted.write(vault.store(), 3);
        }
        try (OpenVault vault = open()) {
            assertThat(vault.store().rebuilt()).isEmpty();
            assertThat(Planted.staying(vault.store())).isEqualTo(3);
            assertThat(vault.files().verify(kept)).isEqualTo(Soundness.SOUND);
            assertThat(vault.files().verify(orphan)).isEqualTo(Soundness.MISSING);
        }
    }

    @Test
    void the_records_come_back_from_the_log_alone_without_what_was_taken_out() throws Exception {
        try (OpenVault vault = open()) {
            Planted.takeOut(vault.store());
            vault.forgetWhatWasTakenOut(_ -> true);
        }
        Files.delete(folder.resolve("records.mv.db"));
        try (OpenVault vault = open()) {
            assertThat(Planted.staying(vault.store())).isEqualTo(2);
            assertThat(EveryByte.of(vault).holding(Planted.GONE)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Step.class,
            names = {"SEGMENT_BEGUN", "COPY_COMPACT", "REMAINS_REMOVED", "SEALED_REMOVED"})
    void a_kill_between_two_steps_leaves_a_sound_store_that_forgets_the_rest(Step step)
            throws Exception {
        Process child =
                ChildPrograms.plain().start(ForgettingChild.class, folder.toString(), step.name());
        assertThat(child.waitFor()).isEqualTo(9);

        try (OpenVault vault = open()) {
            assertThat(vault.store().rebuilt()).isEmpty();
            assertThat(Planted.staying(vault.store())).isEqualTo(2);
            vault.forgetWhatWasTakenOut(_ -> true);
            assertThat(EveryByte.of(vault).holding(Planted.GONE)).isEmpty();
            assertThat(vault.files().verify(kept)).isEqualTo(Soundness.SOUND);
            Planted.write(vault.store(), 3);
        }
        try (OpenVault vault = open()) {
            assertThat(Planted.staying(vault.store())).isEqualTo(3);
        }
    }

    @Test
    void without_room_for_the_new_segment_the_store_stays_open_and_as_it_was() throws Exception {
        StorePlace place = StorePlace.of(folder, FixedKeys.ofTests()).onDisk(new FullForNewFiles());
        try (Store store = StoreOpening.open(place, false)) {
            Planted.takeOut(store);
            assertThatThrownBy(store::forget)
                    .isInstanceOf(StoreFault.class)
                    .hasMessageContaining("no room");
            assertThat(Planted.staying(store)).isEqualTo(2);
            Planted.write(store, 3);
        }
        assertThat(Segments.in(folder)).containsExactly(1, 2);
        try (OpenVault vault = open()) {
            vault.forgetWhatWasTakenOut(_ -> true);
            assertThat(Planted.staying(vault.store())).isEqualTo(3);
        }
    }

    @Test
    void not_in_the_midst_of_a_change() throws Exception {
        try (OpenVault vault = open()) {
            assertThatThrownBy(() ->
                            vault.store()
                                    .commit(() -> {
                                        vault.store().forget();
                                        return vault;
                                    }))
                    .isInstanceOf(StoreFault.class);
            assertThat(Planted.staying(vault.store())).isEqualTo(2);
        }
    }

    private OpenVault open() throws Exception {
        return ForgettingChild.open(folder, Step.Watcher.NOBODY);
    }

    private static SealedName sealed(OpenVault vault, List<String> words) throws IOException {
        SealedFile file =
                vault.files()
                        .seal(
                                new ByteArrayInputStream(
                                        words.toString().getBytes(StandardCharsets.UTF_8)));
        return file.name();
    }

    private static int attached(Store store, SealedName file) {
        AttachmentRecord row = store.sql().newRecord(ATTACHMENT);
        row.setId(UUID.randomUUID());
        row.setPosition(1);
        row.setName("letter.txt");
        row.setContentType("TEXT");
        row.setBytes(30L);
        row.setDigest("");
        row.setSealed(file.hex());
        row.setNote("");
        row.setAddedAt(OffsetDateTime.parse("2026-11-24T10:30:00Z"));
        row.setAddedBy("Mrs Ruth Marlow");
        row.setTakenOutBy("");
        row.setTakenOutWhy("");
        return row.insert();
    }

    /** A disk that takes what is written to files that are there, and no new one. */
    private static final class FullForNewFiles implements LogDisk {

        private final LogDisk real = new ThisMachine();

        @Override
        public Handle create(Path path) throws IOException {
            throw new IOException("No space left on device");
        }

        @Override
        public Handle open(Path path) throws IOException {
            return real.open(path);
        }

        @Override
        public void moveInto(Path fresh, Path place) throws IOException {
            real.moveInto(fresh, place);
        }
    }
}

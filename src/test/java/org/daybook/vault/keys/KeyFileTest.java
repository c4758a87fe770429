package org.daybook.vault.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.daybook.vault.disk.Disk;
import org.daybook.vault.disk.FailingDisk;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Door DOOR = new Door("Hollowbrook Primary", UUID.randomUUID());
    private static final RecoveryCode CODE = RecoveryCode.fresh(RANDOM);
    private static final MasterKey MASTER = MasterKey.fresh(RANDOM);

    /** Stretching is slow on purpose, so one file is made and each test begins with its copy. */
    private static byte[] made = {};

    @TempDir Path folder;

    private KeyFile file = keyFile(Path.of(""), Disk.ofThisMachine());

    @BeforeAll
    static void make(@TempDir Path once) throws IOException {
        KeyFile first = keyFile(once, Disk.ofThisMachine());
        try (Passphrase passphrase = Passphrase.of("lamp river")) {
            assertThat(first.make(DOOR, MASTER, passphrase, CODE)).isEqualTo(new Keeping.Kept());
        }
        made = Files.readAllBytes(first.path());
    }

    @BeforeEach
    void begin() throws IOException {
        Files.write(folder.resolve("daybook-key.json"), made);
        Files.write(folder.resolve("daybook-key.copy.json"), made);
        file = keyFile(folder, Disk.ofThisMachine());
    }

    @Test
    void the_passphrase_opens_it_and_another_does_not() {
        assertOpens(open(file, " lamp  river "));
        assertThat(open(file, "Lamp river")).isInstanceOf(Opening.WrongPassphrase.class);
    }

    @Test
    void the_recovery_code_opens_it_and_another_does_not() {
        assertOpens(file.open(CODE));
        assertThat(file.open(RecoveryCode.fresh(RANDOM)))
                .isInstanceOf(Opening.WrongPassphrase.class);
    }

    @Test
    void the_door_shows_the_school_before_anything_is_opened() throws IOException {
        assertThat(file.door()).contains(DOOR);
        Files.delete(file.path());
        assertThat(file.door()).contains(DOOR);
        Files.delete(copy());
        assertThat(file.door()).isEmpty();
    }

    @Test
    void a_changed_passphrase_opens_and_the_old_one_opens_nothing_that_is_left() {
        try (Passphrase next = Passphrase.of("marble kettle")) {
            assertThat(file.changePassphrase(MASTER, next)).isEqualTo(new Keeping.Kept());
        }
        assertOpens(open(file, "marble kettle"));
        assertOpens(file.open(CODE));
        assertThat(open(file, "lamp river")).isInstanceOf(Opening.WrongPassphrase.class);
        try (Passphrase old = Passphrase.of("lamp river")) {
            assertThat(file.openCopy(old)).isInstanceOf(Opening.WrongPassphrase.class);
        }
    }

    @Test
    void a_new_recovery_code_opens_and_the_old_one_no_longer_does() {
        RecoveryCode next = RecoveryCode.fresh(RANDOM);
        assertThat(file.changeRecoveryCode(MASTER, next)).isEqualTo(new Keeping.Kept());
        assertOpens(file.open(next));
        assertThat(file.open(CODE)).isInstanceOf(Opening.WrongPassphrase.class);
        assertThat(file.openCopy(CODE)).isInstanceOf(Opening.WrongPassphrase.class);
        assertOpens(open(file, "lamp river"));
    }

    @Test
    void a_school_is_renamed_and_both_still_open() {
        assertThat(file.rename(MASTER, "Ashgrove Academy")).isEqualTo(new Keeping.Kept());
        assertThat(file.door().map(Door::school)).contains("Ashgrove Academy");
        assertThat(file.open(CODE)).isInstanceOf(Opening.Opened.class);
        assertThat(open(file, "lamp river")).isInstanceOf(Opening.Opened.class);
    }

    @Test
    void only_the_master_key_of_this_store_changes_it() {
        MasterKey another = MasterKey.fresh(RANDOM);
        assertThat(file.rename(another, "Ashgrove Academy")).isInstanceOf(Keeping.NotKept.class);
        assertThat(file.path()).hasBinaryContent(made);
    }

    @Test
    void one_that_is_there_is_never_written_over() {
        try (Passphrase passphrase = Passphrase.of("marble kettle")) {
            assertThat(file.make(DOOR, MasterKey.fresh(RANDOM), passphrase, CODE))
                    .isInstanceOf(Keeping.NotKept.class);
        }
        assertThat(file.path()).hasBinaryContent(made);
    }

    @Test
    void a_full_disk_changes_nothing() {
        RecoveryCode next = RecoveryCode.fresh(RANDOM);
        for (long room = 0; room < made.length; room += 97) {
            KeyFile full = keyFile(folder, new FailingDisk().withRoomFor(room));
            assertThat(full.changeRecoveryCode(MASTER, next)).isInstanceOf(Keeping.NotKept.class);
            assertThat(file.path()).hasBinaryContent(made);
        }
        assertNothingElseLiesHere();
    }

    @Test
    void a_disk_that_moves_nothing_changes_nothing() {
        KeyFile failing = keyFile(folder, new FailingDisk().withoutMoves());
        assertThat(failing.rename(MASTER, "Ashgrove Academy")).isInstanceOf(Keeping.NotKept.class);
        assertThat(file.path()).hasBinaryContent(made);
        assertThat(copy()).hasBinaryContent(made);
        assertNothingElseLiesHere();
    }

    @Test
    void what_is_in_its_place_counts_even_when_the_last_force_failed() {
        RecoveryCode next = RecoveryCode.fresh(RANDOM);
        KeyFile failing = keyFile(folder, new FailingDisk().withoutLastForce());
        assertThat(failing.changeRecoveryCode(MASTER, next)).isEqualTo(new Keeping.Kept());
        assertOpens(file.open(next));
    }

    @Test
    void a_copy_left_behind_is_made_level_by_the_next_opening() throws IOException {
        KeyFile noRoomForTheCopy =
                keyFile(folder, new FailingDisk().withRoomFor(made.length + 100));
        RecoveryCode next = RecoveryCode.fresh(RANDOM);
        assertThat(noRoomForTheCopy.changeRecoveryCode(MASTER, next)).isEqualTo(new Keeping.Kept());
        assertThat(copy()).hasBinaryContent(made);

        assertOpens(file.open(next));
        assertThat(copy()).hasBinaryContent(Files.readAllBytes(file.path()));
    }

    @Test
    void a_damaged_file_is_told_and_its_copy_brings_it_back() throws IOException {
        Files.writeString(file.path(), "not a key file");

        Opening damaged = file.open(CODE);
        assertThat(damaged).isInstanceOf(Opening.Damaged.class);
        assertThat(((Opening.Damaged) damaged).copyOffered()).isTrue();
        assertOpens(file.openCopy(CODE));
        assertThat(file.bringBackCopy(MASTER)).isEqualTo(new Keeping.Kept());
        assertThat(file.path()).hasBinaryContent(made);
        assertOpens(file.open(CODE));
    }

    @Test
    void a_lost_file_is_damage_when_its_copy_lies_here_and_missing_when_not() throws IOException {
        Files.delete(file.path());
        assertThat(file.exists()).isTrue();
        assertThat(file.open(CODE)).isInstanceOf(Opening.Damaged.class);
        Files.delete(copy());
        assertThat(file.exists()).isFalse();
        assertThat(file.open(CODE)).isEqualTo(new Opening.Missing());
        assertThat(file.openCopy(CODE)).isEqualTo(new Opening.Missing());
    }

    @Test
    void what_cannot_be_read_is_said() throws IOException {
        Files.delete(file.path());
        Files.createDirectory(file.path());
        assertThat(file.open(CODE)).isInstanceOf(Opening.Unreadable.class);
        Files.delete(file.path());
        Files.createSymbolicLink(file.path(), copy());
        assertThat(file.open(CODE)).isInstanceOf(Opening.Unreadable.class);
    }

    @Test
    void it_is_for_its_owner_alone_and_holds_no_secret() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        assertThat(file.rename(MASTER, "Ashgrove Academy")).isEqualTo(new Keeping.Kept());
        for (Path path : new Path[] {file.path(), copy()}) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rw-------");
            String text = Files.readString(path, StandardCharsets.UTF_8);
            assertThat(text).doesNotContain("lamp").contains("Ashgrove Academy");
        }
        assertThat(file.open(CODE)).asString().contains("hidden");
    }

    @Test
    void a_name_that_cannot_be_shown_never_stands_on_a_door() {
        for (String name :
                List.of(
                        "",
                        "  ",
                        "a\tb",
                        Character.toString(0xd800),
                        "a\u202eb",
                        "x".repeat(201))) {
            assertThat(Door.whatIsWrongWith(name)).isPresent();
            assertThatThrownBy(() -> Door.fresh(name)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Door.whatIsWrongWith("Ysgol Tŷ-Glas – St Mary’s (C of E) 𝒜")).isEmpty();
    }

    @Test
    @Tag("long")
    void a_new_store_asks_for_the_full_work(@TempDir Path another) throws IOException {
        KeyFile full = new KeyFile(another, Argon2Cost.STANDARD, RANDOM);
        try (Passphrase passphrase = Passphrase.of("lamp river")) {
            assertThat(full.make(DOOR, MASTER, passphrase, CODE)).isEqualTo(new Keeping.Kept());
        }
        assertThat(full.path()).content().contains("\"memoryKib\" : 262144");
        assertOpens(open(full, "lamp river"));
    }

    @Test
    void a_cost_that_would_be_refused_is_never_written() {
        assertThatThrownBy(() -> new KeyFile(folder, new Argon2Cost(1024, 3, 1), RANDOM))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(Argon2Cost.STANDARD.mayBeAsked()).isTrue();
    }

    private static KeyFile keyFile(Path folder, Disk disk) {
        return new KeyFile(folder, Argon2Cost.LEAST, RANDOM, disk);
    }

    private static Opening open(KeyFile file, String typed) {
        try (Passphrase passphrase = Passphrase.of(typed)) {
            return file.open(passphrase);
        }
    }

    private static void assertOpens(Opening opening) {
        assertThat(opening).isInstanceOf(Opening.Opened.class);
        Opening.Opened opened = (Opening.Opened) opening;
        assertThat(opened.key().bits()).isEqualTo(MASTER.bits());
        assertThat(opened.door().store()).isEqualTo(DOOR.store());
    }

    private void assertNothingElseLiesHere() {
        assertThat(folder.toFile().list())
                .containsExactlyInAnyOrder("daybook-key.json", "daybook-key.copy.json");
    }

    private Path copy() {
        return folder.resolve("daybook-key.copy.json");
    }
}

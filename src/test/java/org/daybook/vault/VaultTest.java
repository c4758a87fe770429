package org.daybook.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.daybook.base.School;
import org.daybook.vault.files.SealedFile;
import org.daybook.vault.keys.Argon2Cost;
import org.daybook.vault.keys.Passphrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {

    private static final String SCHOOL = "Hollowbrook Primary (practice school)";
    private static final Clock CLOCK = Clock.fixed(TestStore.NOW, School.ZONE);

    @TempDir Path temporary;
    private Path folder;
    private Vault vault;

    @BeforeEach
    void begin() {
        folder = temporary.resolve("records");
        vault = vault(folder);
    }

    @Test
    void made_closed_and_opened_with_the_passphrase_and_with_the_sealed_sheet() {
        Creating.Created created = create();
        new Numbered(created.vault().store()).commitTo(2);
        created.vault().close();
        assertThat(vault.door()).map(door -> door.school()).contains(SCHOOL);

        try (OpenVault open = opened(vault.open(passphrase()))) {
            new Numbered(open.store()).assertWholeFrom(2);
            assertThat(open.door().school()).isEqualTo(SCHOOL);
        }
        try (OpenVault open = opened(vault.openWithRecoveryCode(created.code()))) {
            assertThat(
                            open.changePassphrase(
                                    created.code(), Passphrase.of("quiet otter lamp seven")))
                    .isEqualTo(new Rekeying.Changed());
        }
        assertThat(vault.open(passphrase())).isEqualTo(new Unlocking.WrongPassphrase());
        opened(vault.open(Passphrase.of("quiet otter lamp seven"))).close();
    }

    @Test
    void a_second_opening_is_told_that_it_is_in_use() throws Exception {
        try (OpenVault open = create().vault()) {
            assertThat(vault(folder).open(passphrase())).isEqualTo(new Unlocking.InUse());
            Process other = ChildPrograms.plain().start(LockTaker.class, open.folder().toString());
            assertThat(other.inputReader().readLine()).isEqualTo("in use");
            other.waitFor();
        }
        Process other = ChildPrograms.plain().start(LockTaker.class, folder.toString());
        assertThat(other.inputReader().readLine()).isEqualTo("taken");
        assertThat(vault.open(passphrase())).isEqualTo(new Unlocking.InUse());
        other.destroyForcibly().waitFor();
        opened(vault.open(passphrase())).close();
    }

    @Test
    void where_there_is_no_store_or_something_else_it_says_so() throws Exception {
        assertThat(vault.open(passphrase())).isEqualTo(new Unlocking.Missing());
        Files.createDirectory(folder);
        Files.writeString(folder.resolve("letter.txt"), "something else");
        assertThat(vault.create(SCHOOL, passphrase())).isInstanceOf(Creating.NotMade.class);
        assertThat(vault(temporary.resolve("a;b")).create(SCHOOL, passphrase()))
                .isInstanceOf(Creating.NotMade.class);
        assertThat(folder).isDirectoryContaining(file -> file.endsWith("letter.txt"));
    }

    @Test
    void without_the_right_to_write_it_says_so() throws Exception {
        create().vault().close();
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        try {
            assumeFalse(Files.isWritable(folder), "the superuser may write everywhere");
            assertThat(vault.open(passphrase())).isInstanceOf(Unlocking.NoPermission.class);
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void everything_is_the_owners_alone() throws Exception {
        try (OpenVault open = create().vault()) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
            for (String name : List.of("records.mv.db", "log-000001.daybook", "daybook-key.json")) {
                assertThat(
                                PosixFilePermissions.toString(
                                        Files.getPosixFilePermissions(open.folder().resolve(name))))
                        .isEqualTo("rw-------");
            }
        }
    }

    @Test
    void no_planted_name_stands_in_any_file() throws Exception {
        String mark = "Wren Ashdown-Quarry";
        try (OpenVault open = create().vault()) {
            Everywhere.write(open.store(), 1, mark);
            new Numbered(open.store()).commitTo(3);
            open.files().seal(new ByteArrayInputStream(mark.getBytes(StandardCharsets.UTF_8)));
            assertNowhere(mark);
            Path copies = Files.createDirectory(temporary.resolve("copies"));
            assertThat(new SafeCopies(CLOCK).make(open, copies)).isInstanceOf(SafeCopy.Made.class);
        }
        assertNowhere(mark);
    }

    @Test
    void a_safe_copy_is_made_counted_and_restored() throws Exception {
        Path copies = Files.createDirectory(temporary.resolve("copies"));
        Path restored = temporary.resolve("restored");
        List<String> truth;
        SealedFile attachment;
        SafeCopy.Made made;
        try (OpenVault open = create().vault()) {
            Everywhere.write(open.store(), 1, "words");
            attachment = open.files().seal(new ByteArrayInputStream(new byte[100_000]));
            truth = Everywhere.rows(open.store());
            made = (SafeCopy.Made) new SafeCopies(CLOCK).make(open, copies);
        }
        assertThat(made.counts()).isEqualTo(new SafeCopy.Counts(1, 1, 1));
        assertThat(made.at()).isEqualTo(TestStore.NOW);
        assertThat(copies).isDirectoryNotContaining(file -> !file.equals(made.file()));

        assertThat(SafeCopies.restore(made.file(), restored))
                .isEqualTo(new Restoring.Restored(restored));
        try (OpenVault open = opened(vault(restored).open(passphrase()))) {
            assertThat(Everywhere.rows(open.store())).isEqualTo(truth);
            assertThat(open.files().open(attachment.name()).readAllBytes()).hasSize(100_000);
        }
    }

    @Test
    void a_copy_that_is_none_is_refused_and_leaves_nothing() throws Exception {
        Path copies = Files.createDirectory(temporary.resolve("copies"));
        Path good;
        try (OpenVault open = create().vault()) {
            good = ((SafeCopy.Made) new SafeCopies(CLOCK).make(open, copies)).file();
        }
        byte[] bytes = Files.readAllBytes(good);
        Path cut = Files.write(copies.resolve("cut.zip"), java.util.Arrays.copyOf(bytes, 900));
        Path escaping = zip("escaping.zip", "../escaped.daybook", new byte[10]);
        Path bomb = zip("bomb.zip", "log-000001.daybook", new byte[30_000_000]);
        Path text = Files.writeString(copies.resolve("letter.zip"), "no zip at all");
        for (Path bad : List.of(cut, escaping, bomb, text)) {
            Path into = temporary.resolve("into");
            assertThat(SafeCopies.restore(bad, into)).isInstanceOf(Restoring.NotRestored.class);
            assertThat(into).doesNotExist();
        }
        assertThat(temporary.resolve("escaped.daybook")).doesNotExist();
    }

    @Test
    void an_attachment_that_is_broken_makes_a_copy_untrue() throws Exception {
        Path copies = Files.createDirectory(temporary.resolve("copies"));
        try (OpenVault open = create().vault()) {
            SealedFile sealed = open.files().seal(new ByteArrayInputStream(new byte[5000]));
            Path file = open.files().path(sealed.name());
            byte[] bytes = Files.readAllBytes(file);
            bytes[2000] ^= 1;
            Files.write(file, bytes);
            assertThat(new SafeCopies(CLOCK).make(open, copies))
                    .isInstanceOf(SafeCopy.NotTrue.class);
        }
        assertThat(copies).isEmptyDirectory();
    }

    private Path zip(String name, String entry, byte[] content) throws IOException {
        Path file = temporary.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
        return file;
    }

    private void assertNowhere(String mark) throws IOException {
        List<byte[]> forms = new ArrayList<>();
        for (Charset charset :
                List.of(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_16LE,
                        StandardCharsets.UTF_16BE)) {
            for (String part : mark.split("[ -]")) {
                byte[] plain = part.getBytes(charset);
                forms.add(plain);
                for (int skip = 0; skip < 3; skip++) {
                    byte[] shifted = new byte[plain.length + skip];
                    System.arraycopy(plain, 0, shifted, skip, plain.length);
                    String coded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
                    forms.add(
                            coded.substring(skip == 0 ? 0 : skip + 1, coded.length() - 1)
                                    .getBytes(StandardCharsets.US_ASCII));
                }
            }
        }
        try (var files = Files.walk(temporary)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                for (byte[] form : forms) {
                    assertThat(content.contains(new String(form, StandardCharsets.ISO_8859_1)))
                            .as(file.getFileName().toString())
                            .isFalse();
                }
            }
        }
    }

    private Creating.Created create() {
        Creating creating = vault.create(SCHOOL, passphrase());
        assertThat(creating).isInstanceOf(Creating.Created.class);
        return (Creating.Created) creating;
    }

    private static OpenVault opened(Unlocking unlocking) {
        assertThat(unlocking).isInstanceOf(Unlocking.Opened.class);
        return ((Unlocking.Opened) unlocking).vault();
    }

    private static Vault vault(Path folder) {
        return new Vault(folder, Argon2Cost.LEAST, new SecureRandom());
    }

    private static Passphrase passphrase() {
        return Passphrase.of("seven lanterns by the mill");
    }
}

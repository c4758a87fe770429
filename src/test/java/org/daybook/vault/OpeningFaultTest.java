package org.daybook.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.daybook.vault.keys.Argon2Cost;
import org.daybook.vault.keys.Passphrase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Making or opening breaks off: the next try finds the folder as it should be. */
class OpeningFaultTest {

    private static final String SCHOOL = "Hollowbrook Primary (practice school)";

    @TempDir Path temporary;
    private Path folder;
    private Vault vault;

    @BeforeEach
    void begin() {
        folder = temporary.resolve("records");
        vault = new Vault(folder, Argon2Cost.LEAST, new SecureRandom());
    }

    @Test
    void a_fault_on_the_way_in_leaves_nothing_taken_and_nothing_believed_damaged()
            throws Exception {
        makeWithThree();
        Path files = folder.resolve("files");
        Files.delete(files);
        Files.writeString(files, "in the way");
        assertThat(vault.open(passphrase())).isInstanceOf(Unlocking.NoPermission.class);

        Files.delete(files);
        assertWhole();
    }

    @Test
    void a_making_that_was_broken_off_is_begun_again() throws Exception {
        makeWithThree();
        Files.delete(folder.resolve("daybook-key.json"));
        Files.delete(folder.resolve("daybook-key.copy.json"));
        Files.createFile(folder.resolve("daybook-being-made"));

        assertThat(vault.exists()).isFalse();
        ((Creating.Created) vault.create(SCHOOL, passphrase())).vault().close();
        assertThat(folder).isDirectoryNotContaining("glob:**being-made");
        assertThat(vault.open(passphrase()))
                .isInstanceOfSatisfying(
                        Unlocking.Opened.class,
                        open -> {
                            assertThat(new Numbered(open.vault().store()).last()).isZero();
                            open.vault().close();
                        });
    }

    @Test
    void records_without_their_key_file_are_not_taken_for_none() throws Exception {
        makeWithThree();
        Path aside = temporary.resolve("aside");
        Files.move(folder.resolve("daybook-key.json"), aside);
        Files.delete(folder.resolve("daybook-key.copy.json"));

        assertThat(vault.exists()).isTrue();
        assertThat(vault.open(passphrase()))
                .isInstanceOfSatisfying(
                        Unlocking.Damaged.class,
                        damaged -> assertThat(damaged.found()).contains("the key file"));
        assertThat(vault.create(SCHOOL, passphrase())).isInstanceOf(Creating.NotMade.class);

        Files.move(aside, folder.resolve("daybook-key.json"));
        assertWhole();
    }

    private void makeWithThree() {
        Creating.Created made = (Creating.Created) vault.create(SCHOOL, passphrase());
        new Numbered(made.vault().store()).commitTo(3);
        made.vault().close();
    }

    private void assertWhole() {
        Unlocking unlocking = vault.open(passphrase());
        assertThat(unlocking).isInstanceOf(Unlocking.Opened.class);
        try (OpenVault open = ((Unlocking.Opened) unlocking).vault()) {
            assertThat(open.store().rebuilt()).isEmpty();
            new Numbered(open.store()).assertWholeFrom(3);
        }
    }

    private static Passphrase passphrase() {
        return Passphrase.of("seven lanterns by the mill");
    }
}

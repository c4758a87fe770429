package org.daybook.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.daybook.base.Progress;
import org.daybook.vault.files.SealedFile;
import org.daybook.vault.keys.Argon2Cost;
import org.daybook.vault.keys.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckedTest {

    @TempDir Path folder;

    @Test
    void everything_is_read_and_what_is_not_as_it_was_is_counted() throws Exception {
        Vault vault = new Vault(folder.resolve("records"), Argon2Cost.LEAST, new SecureRandom());
        Creating creating =
                vault.create("Hollowbrook Primary", Passphrase.of("seven lanterns by the mill"));
        try (OpenVault open = ((Creating.Created) creating).vault()) {
            SealedFile sealed = open.files().seal(new ByteArrayInputStream(new byte[5000]));
            assertThat(open.check(Progress.UNSEEN)).isEqualTo(new Checked(true, 1, 0, 0));

            Path file = open.files().path(sealed.name());
            byte[] bytes = Files.readAllBytes(file);
            bytes[2000] ^= 1;
            Files.write(file, bytes);
            Everywhere.write(open.store(), 1, "words");
            Checked found = open.check(Progress.UNSEEN);
            assertThat(found).isEqualTo(new Checked(true, 1, 1, 1));
            assertThat(found.isSound()).isFalse();
        }
    }
}

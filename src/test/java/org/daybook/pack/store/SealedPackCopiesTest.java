package org.daybook.pack.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.daybook.pack.PackCopies;
import org.daybook.vault.files.SealBroken;
import org.daybook.vault.files.SealedFiles;
import org.daybook.vault.files.SealedName;
import org.daybook.vault.keys.DerivedKeys;
import org.daybook.vault.keys.MasterKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of packs among real sealed files. */
class SealedPackCopiesTest {

    private static final String CONTENT = "The pack of Wren Ashdown. ".repeat(9000);

    @TempDir Path temporary;
    private SealedFiles files;
    private SealedPackCopies copies;
    private Path pack;

    @BeforeEach
    void aPack() throws Exception {
        files =
                SealedFiles.in(
                        temporary.resolve("files"),
                        DerivedKeys.from(MasterKey.fresh(new SecureRandom())));
        copies = new SealedPackCopies(files);
        pack = Files.writeString(temporary.resolve("pack.pdf"), CONTENT);
    }

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void what_was_kept_comes_back_after_the_file_is_gone() throws Exception {
        String sealed = keep();
        Files.delete(pack);
        assertThat(read(sealed)).isEqualTo(CONTENT);
        Path lying = files.path(new SealedName(sealed));
        assertThat(Files.readString(lying, StandardCharsets.ISO_8859_1)).doesNotContain("Wren");
        assertThat(lying.toString()).doesNotContain("pack");
    }

    @Test
    void the_same_pack_twice_is_one_copy() throws Exception {
        assertThat(keep()).isEqualTo(keep());
        assertThat(files.names()).hasSize(1);
    }

    @Test
    void a_copy_is_taken_away_again_unless_it_lay_there_before() throws Exception {
        PackCopies.Kept first = copies.keep(Files.newInputStream(pack));
        PackCopies.Kept again = copies.keep(Files.newInputStream(pack));
        copies.remove(again);
        assertThat(files.names()).hasSize(1);
        copies.remove(first);
        assertThat(files.names()).isEmpty();
    }

    @Test
    void a_copy_that_was_altered_or_taken_away_is_never_shown_as_whole() throws Exception {
        String sealed = keep();
        Path lying = files.path(new SealedName(sealed));
        byte[] bytes = Files.readAllBytes(lying);
        bytes[bytes.length - 1] ^= 1;
        Files.write(lying, bytes);
        assertThatThrownBy(() -> read(sealed)).isInstanceOf(SealBroken.class);
        assertThat(keep()).isEqualTo(sealed);
        assertThat(read(sealed)).isEqualTo(CONTENT);
        Files.delete(lying);
        assertThatThrownBy(() -> read(sealed)).isInstanceOf(SealBroken.class);
    }

    private String keep() throws Exception {
        try (InputStream content = Files.newInputStream(pack)) {
            return copies.keep(content).sealed();
        }
    }

    private String read(String sealed) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        copies.read(sealed, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}

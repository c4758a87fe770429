package org.daybook.vault.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import org.daybook.vault.keys.DerivedKeys;
import org.daybook.vault.keys.MasterKey;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever happens to a sealed file, what is handed out is true, and its end is told only if it is.
 */
class SealedFilesDamageTest {

    private static final int LENGTH = 200_000;
    private static final int SEGMENT = 64 * 1024;

    private final Random random = new Random(20261122);
    private final byte[] content = content(1);

    @TempDir Path folder;

    private SealedFiles files;
    private SealedName name = new SealedName("00".repeat(32));
    private byte[] whole = {};

    @BeforeEach
    void seal() throws IOException {
        files = SealedFiles.in(folder, DerivedKeys.from(MasterKey.fresh(new SecureRandom())));
        name = files.seal(new ByteArrayInputStream(content)).name();
        whole = Files.readAllBytes(files.path(name));
    }

    @AfterEach
    void close() {
        files.close();
    }

    @Test
    void a_flipped_bit_anywhere_is_told() throws IOException {
        for (int i = 0; i < 400; i++) {
            byte[] changed = whole.clone();
            int at = i < 60 ? i : random.nextInt(whole.length);
            changed[at] ^= (byte) (1 << random.nextInt(8));
            assertBroken(changed, "byte " + at);
        }
    }

    @Test
    void a_shortened_file_is_told() throws IOException {
        for (int i = 0; i < 200; i++) {
            int length = i < 60 ? i : random.nextInt(whole.length);
            assertBroken(Arrays.copyOf(whole, length), "length " + length);
        }
        for (int segments = 0; segments * SEGMENT < whole.length; segments++) {
            assertBroken(Arrays.copyOf(whole, segments * SEGMENT), "segments " + segments);
        }
        assertBroken(Arrays.copyOf(whole, whole.length - 1), "all but one");
    }

    @Test
    void a_lengthened_file_is_told() throws IOException {
        for (int more : new int[] {1, 16, 100, SEGMENT, 2 * SEGMENT}) {
            assertBroken(Arrays.copyOf(whole, whole.length + more), "more " + more);
        }
    }

    @Test
    void segments_that_changed_places_are_told() throws IOException {
        byte[] swapped = whole.clone();
        System.arraycopy(whole, SEGMENT, swapped, 2 * SEGMENT, SEGMENT);
        System.arraycopy(whole, 2 * SEGMENT, swapped, SEGMENT, SEGMENT);
        assertBroken(swapped, "swapped");
    }

    @Test
    void another_files_content_under_this_name_is_told_before_a_byte_of_it_is_shown()
            throws IOException {
        SealedName other = files.seal(new ByteArrayInputStream(content(2))).name();
        Files.copy(files.path(other), files.path(name), StandardCopyOption.REPLACE_EXISTING);
        try (InputStream in = files.open(name)) {
            assertThatThrownBy(in::read).isInstanceOf(SealBroken.class);
        }
    }

    @Test
    void a_link_in_its_place_is_not_followed() throws IOException {
        Path moved = Files.move(files.path(name), folder.resolve("moved"));
        Files.createSymbolicLink(files.path(name), moved);
        assertThat(files.verify(name)).isEqualTo(Soundness.BROKEN);
    }

    @Test
    void once_broken_it_stays_broken() throws IOException {
        byte[] changed = whole.clone();
        changed[SEGMENT + 100] ^= 1;
        Files.write(files.path(name), changed);
        try (InputStream in = files.open(name)) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(SealBroken.class);
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(in::read).isInstanceOf(SealBroken.class);
                assertThatThrownBy(() -> in.skip(1)).isInstanceOf(SealBroken.class);
            }
        }
    }

    private void assertBroken(byte[] changed, String how) throws IOException {
        Files.write(files.path(name), changed);
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (InputStream in = files.open(name)) {
            assertThatThrownBy(() -> in.transferTo(shown)).as(how).isInstanceOf(SealBroken.class);
        }
        assertThat(Arrays.equals(shown.toByteArray(), 0, shown.size(), content, 0, shown.size()))
                .as("%s: only true content is shown", how)
                .isTrue();
        assertThat(files.verify(name)).as(how).isEqualTo(Soundness.BROKEN);
    }

    private static byte[] content(int seed) {
        byte[] content = new byte[LENGTH];
        new Random(seed).nextBytes(content);
        return content;
    }
}

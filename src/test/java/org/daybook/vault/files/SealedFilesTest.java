package org.daybook.vault.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.daybook.vault.disk.Disk;
import org.daybook.vault.disk.FailingDisk;
import org.daybook.vault.keys.DerivedKeys;
import org.daybook.vault.keys.MasterKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFilesTest {

    private static final DerivedKeys KEYS = DerivedKeys.from(MasterKey.fresh(new SecureRandom()));
    private static final String MARK = "Wren Ashdown said";

    @TempDir Path parent;

    private Path folder = Path.of("");

    @BeforeEach
    void begin() {
        folder = parent.resolve("attachments");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 15, 16, 65_479, 65_480, 65_520, 65_536, 131_072, 1_000_003})
    void what_was_sealed_comes_back(int length) throws IOException {
        byte[] content = content(length);
        try (SealedFiles files = SealedFiles.in(folder, KEYS)) {
            SealedFile sealed = files.seal(stream(content));

            assertThat(sealed.bytes()).isEqualTo(length);
            assertThat(files.verify(sealed.name())).isEqualTo(Soundness.SOUND);
            try (InputStream in = files.open(sealed.name())) {
                assertThat(in.readAllBytes()).isEqualTo(content);
                assertThat(in.read()).isEqualTo(-1);
            }
            assertThat(files.names()).containsExactly(sealed.name());
        }
    }

    @Test
    void the_same_content_is_one_file_under_the_same_keys_only() throws IOException {
        try (SealedFiles files = SealedFiles.in(folder, KEYS);
                DerivedKeys others = DerivedKeys.from(MasterKey.fresh(new SecureRandom()));
                SealedFiles elsewhere = SealedFiles.in(parent.resolve("elsewhere"), others)) {
            SealedFile first = files.seal(stream(content(5000)));
            byte[] written = Files.readAllBytes(files.path(first.name()));

            assertThat(files.seal(stream(content(5000)))).isEqualTo(first);
            assertThat(files.path(first.name())).hasBinaryContent(written);
            assertThat(files.names()).hasSize(1);
            assertThat(elsewhere.seal(stream(content(5000))).name()).isNotEqualTo(first.name());
        }
    }

    @Test
    void sealing_the_content_again_makes_a_broken_file_whole() throws IOException {
        try (SealedFiles files = SealedFiles.in(folder, KEYS)) {
            SealedName name = files.seal(stream(content(5000))).name();
            Files.write(files.path(name), new byte[10]);
            assertThat(files.verify(name)).isEqualTo(Soundness.BROKEN);

            files.seal(stream(content(5000)));
            assertThat(files.verify(name)).isEqualTo(Soundness.SOUND);
        }
    }

    @Test
    void no_word_of_it_lies_on_the_disk_at_any_moment() throws IOException {
        byte[] content = (MARK + " something. ").repeat(20_000).getBytes(StandardCharsets.UTF_8);
        List<Integer> filesSeen = new ArrayList<>();
        InputStream watched =
                new ByteArrayInputStream(content) {
                    @Override
                    public synchronized int read(byte[] into, int from, int length) {
                        filesSeen.add(assertNoMarks());
                        return super.read(into, from, length);
                    }
                };
        try (SealedFiles files = SealedFiles.in(folder, KEYS)) {
            files.seal(watched);
        }
        assertThat(filesSeen).contains(1);
        assertThat(assertNoMarks()).isEqualTo(1);
    }

    @Test
    void a_full_disk_leaves_nothing() throws IOException {
        byte[] content = content(200_000);
        for (long room = 0; room < 400_000; room += 40_013) {
            Disk full = new FailingDisk().withRoomFor(room);
            try (SealedFiles files = new SealedFiles(folder, KEYS, full, SealedFiles.MOST_BYTES)) {
                assertThatThrownBy(() -> files.seal(stream(content)))
                        .isInstanceOf(NotSealed.class)
                        .hasMessageContaining("Nothing of it was kept");
                assertThat(folder).isEmptyDirectory();
            }
        }
    }

    @Test
    void a_source_that_breaks_off_leaves_nothing() throws IOException {
        InputStream breaking =
                new Endless(100_000) {
                    @Override
                    public int read(byte[] into, int from, int length) throws IOException {
                        int count = super.read(into, from, length);
                        if (count < 0) {
                            throw new IOException(MARK);
                        }
                        return count;
                    }
                };
        try (SealedFiles files = SealedFiles.in(folder, KEYS)) {
            assertThatThrownBy(() -> files.seal(breaking))
                    .isInstanceOf(NotSealed.class)
                    .hasMessageNotContaining(MARK);
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void more_than_the_most_is_refused() throws IOException {
        try (SealedFiles files = new SealedFiles(folder, KEYS, Disk.ofThisMachine(), 2L << 20)) {
            assertThat(files.seal(stream(content(2 << 20))).bytes()).isEqualTo(2L << 20);
            assertThatThrownBy(() -> files.seal(stream(content((2 << 20) + 1))))
                    .isInstanceOf(NotSealed.class)
                    .hasMessageContaining("larger than 2 MB");
            assertThat(files.names()).hasSize(1);
        }
    }

    @Test
    void what_a_crash_left_over_is_swept_and_nothing_else() throws IOException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("0b0e.part"), new byte[100]);
        Path odd = Files.createDirectories(folder.resolve("folder.part/inner"));
        Path foreign = Files.write(folder.resolve("notes.txt"), new byte[3]);

        try (SealedFiles files = SealedFiles.in(folder, KEYS)) {
            assertThat(files.names()).isEmpty();
        }
        assertThat(foreign).exists();
        assertThat(odd).exists();
        assertThat(folder.toFile().list()).hasSize(2);
    }

    @Test
    void they_are_for_their_owner_alone() throws IOException {
        assumeTrue(parent.getFileSystem().supportedFileAttributeViews().contains("posix"));
        try (SealedFiles files = SealedFiles.in(folder, KEYS)) {
            SealedName name = files.seal(stream(content(10))).name();
            assertThat(rights(files.path(name))).isEqualTo("rw-------");
            assertThat(rights(folder)).isEqualTo("rwx------");
        }
    }

    @Test
    void one_that_is_not_there_is_missing() throws IOException {
        SealedName nobodys = new SealedName("ab".repeat(32));
        try (SealedFiles files = SealedFiles.in(folder, KEYS)) {
            assertThat(files.verify(nobodys)).isEqualTo(Soundness.MISSING);
            assertThatThrownBy(() -> files.open(nobodys)).isInstanceOf(SealBroken.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../../../etc/passwd", "AB", "zz"})
    void a_name_is_never_a_path(String text) {
        assertThatThrownBy(() -> new SealedName(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoever_is_interrupted_is_not_told_of_damage() throws IOException {
        try (SealedFiles files = SealedFiles.in(folder, KEYS)) {
            SealedName name = files.seal(stream(content(200_000))).name();

            Thread.currentThread().interrupt();
            assertThat(files.verify(name)).isEqualTo(Soundness.SOUND);
            assertThatThrownBy(() -> files.seal(stream(content(10))))
                    .isInstanceOf(NotSealed.class)
                    .hasMessageContaining("stopped");
            assertThat(Thread.interrupted()).isTrue();
            assertThat(files.names()).containsExactly(name);
        }
    }

    @Test
    void closed_ones_seal_and_open_nothing() throws IOException {
        SealedFiles files = SealedFiles.in(folder, KEYS);
        SealedName name = files.seal(stream(content(10))).name();
        files.close();
        assertThatThrownBy(() -> files.open(name)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> files.seal(stream(content(10))))
                .isInstanceOf(IllegalStateException.class);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    @Tag("long")
    void two_hundred_megabytes_pass_through() throws IOException {
        try (SealedFiles files = SealedFiles.in(folder, KEYS)) {
            SealedFile sealed = files.seal(new Endless(200L << 20));
            assertThat(sealed.bytes()).isEqualTo(200L << 20);
            assertThat(files.verify(sealed.name())).isEqualTo(Soundness.SOUND);
        }
    }

    /** Looks through every file there is, and says how many. */
    private int assertNoMarks() {
        try (Stream<Path> all = Files.walk(parent)) {
            List<Path> files = all.filter(Files::isRegularFile).toList();
            for (Path file : files) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .doesNotContain(MARK);
                assertThat(file.toString()).doesNotContain("Wren");
            }
            return files.size();
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private static byte[] content(int length) {
        byte[] content = new byte[length];
        new Random(length).nextBytes(content);
        return content;
    }

    private static InputStream stream(byte[] content) {
        return new ByteArrayInputStream(content);
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    /** Many bytes that nobody holds in memory. */
    private static class Endless extends InputStream {

        private long left;

        Endless(long length) {
            left = length;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? (int) (left & 0xFF) : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int count = (int) Math.min(length, left);
            left -= count;
            return count;
        }
    }
}

package org.daybook.vault.disk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MachineDiskTest {

    @TempDir Path folder;

    private final Disk disk = Disk.ofThisMachine();

    @Test
    void files_and_folders_are_for_their_owner_alone() throws IOException {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
        Path made = folder.resolve("a/b");

        disk.makeFolder(made);
        disk.replace(made.resolve("file"), new byte[] {1});

        assertThat(rights(made.resolve("file"))).isEqualTo("rw-------");
        assertThat(rights(made)).isEqualTo("rwx------");
        assertThat(rights(folder.resolve("a"))).isEqualTo("rwx------");
    }

    @Test
    void a_replaced_file_holds_the_new_content_and_leaves_nothing_beside_it() throws IOException {
        Path place = folder.resolve("file");
        disk.replace(place, new byte[] {1, 2, 3});
        disk.replace(place, new byte[] {4});

        assertThat(place).hasBinaryContent(new byte[] {4});
        assertThat(folder).isDirectoryContaining(place::equals);
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void a_full_disk_leaves_what_was_there() throws IOException {
        Path place = folder.resolve("file");
        disk.replace(place, new byte[] {1, 2, 3});

        Disk full = new FailingDisk().withRoomFor(2);
        assertThatThrownBy(() -> full.replace(place, new byte[] {4, 5, 6}))
                .isInstanceOf(IOException.class);

        assertThat(place).hasBinaryContent(new byte[] {1, 2, 3});
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void a_new_file_is_never_written_through_a_link() throws IOException {
        Path elsewhere = Files.write(folder.resolve("elsewhere"), new byte[] {9});
        Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);

        assertThatThrownBy(() -> disk.write(link, new byte[] {1}))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(elsewhere).hasBinaryContent(new byte[] {9});
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}

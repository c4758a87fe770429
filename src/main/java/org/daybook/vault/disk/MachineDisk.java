package org.daybook.vault.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Set;

/** The disk as the operating system gives it. */
final class MachineDisk implements Disk {

    private static final boolean FOLDERS_CAN_BE_FORCED =
            !System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");

    @Override
    public NewFile create(Path path) throws IOException {
        // CREATE_NEW also refuses to follow a link that somebody has laid there.
        FileChannel channel =
                FileChannel.open(
                        path,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        OwnerOnly.forFiles(path));
        OwnerOnly.restrict(path);
        return new ChannelFile(channel);
    }

    @Override
    public void moveInto(Path fresh, Path place) throws IOException {
        Files.move(
                fresh, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolderOf(place);
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        Files.createDirectories(folder, OwnerOnly.forFolders(folder));
        OwnerOnly.restrict(folder);
        forceFolderOf(folder);
    }

    private void forceFolderOf(Path path) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            forceFolder(folder);
        }
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        if (!FOLDERS_CAN_BE_FORCED) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** A new file over a channel, which can force what an ordinary stream cannot. */
    private static final class ChannelFile extends NewFile {

        private final FileChannel channel;

        ChannelFile(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            ByteBuffer left = ByteBuffer.wrap(bytes, from, length);
            while (left.hasRemaining()) {
                channel.write(left);
            }
        }

        @Override
        public void force() throws IOException {
            channel.force(true);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}

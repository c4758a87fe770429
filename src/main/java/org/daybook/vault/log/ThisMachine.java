package org.daybook.vault.log;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Set;
import org.daybook.vault.disk.Disk;
import org.jspecify.annotations.Nullable;

/** The log's files on the machine's own disk. */
public final class ThisMachine implements LogDisk {

    private final Disk disk = Disk.ofThisMachine();

    @Override
    public Handle create(Path path) throws IOException {
        disk.create(path).close();
        return open(path);
    }

    @Override
    public Handle open(Path path) throws IOException {
        return new ChannelHandle(
                path,
                FileChannel.open(path, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE)));
    }

    @Override
    public void moveInto(Path fresh, Path place) throws IOException {
        disk.moveInto(fresh, place);
    }

    private static final class ChannelHandle implements Handle {

        private final Path path;
        private final FileChannel channel;
        private final @Nullable Object key;

        ChannelHandle(Path path, FileChannel channel) throws IOException {
            this.path = path;
            this.channel = channel;
            this.key = attributes().fileKey();
        }

        @Override
        public void write(long at, byte[] bytes) throws IOException {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            long to = at;
            while (left.hasRemaining()) {
                to += channel.write(left, to);
            }
        }

        @Override
        public void force() throws IOException {
            channel.force(true);
        }

        @Override
        public void cut(long length) throws IOException {
            channel.truncate(length);
            channel.force(true);
        }

        @Override
        public boolean inPlace() {
            try {
                return Objects.equals(key, attributes().fileKey());
            } catch (IOException gone) {
                return false;
            }
        }

        private BasicFileAttributes attributes() throws IOException {
            return Files.readAttributes(path, BasicFileAttributes.class);
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }
}

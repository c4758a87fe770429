package org.daybook.vault;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Keeps a second Daybook out of the folder; the system lets go of it when the program ends,
 * however.
 */
final class FolderLock implements AutoCloseable {

    // On POSIX systems a program that closes any channel to a file lets go of its lock on it, so a
    // second try from this very program must never come as far as the file.
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** Empty when somebody has it, in this program or in another. */
    static Optional<FolderLock> take(Path folder) throws IOException {
        Path real = folder.toRealPath();
        if (!HELD_HERE.add(real)) {
            return Optional.empty();
        }
        Optional<FolderLock> taken = Optional.empty();
        try {
            taken = lock(real);
        } finally {
            if (taken.isEmpty()) {
                HELD_HERE.remove(real);
            }
        }
        return taken;
    }

    private static Optional<FolderLock> lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve("daybook.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            FileLock lock = channel.tryLock();
            taken = lock != null;
        } catch (OverlappingFileLockException here) {
            taken = false;
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? Optional.of(new FolderLock(folder, channel)) : Optional.empty();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException alreadyGone) {
            // The system lets go of it at the latest when the program ends.
        } finally {
            HELD_HERE.remove(folder);
        }
    }
}

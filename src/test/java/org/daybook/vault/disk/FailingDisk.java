package org.daybook.vault.disk;

import java.io.IOException;
import java.nio.file.Path;

/** A real disk on which something goes wrong. */
public final class FailingDisk implements Disk {

    private final Disk real = Disk.ofThisMachine();
    private long room = Long.MAX_VALUE;
    private boolean movesFail;
    private boolean lastForceFails;

    /** Takes this many bytes more, and then is full. */
    public FailingDisk withRoomFor(long bytes) {
        room = bytes;
        return this;
    }

    /** Puts nothing in its place. */
    public FailingDisk withoutMoves() {
        movesFail = true;
        return this;
    }

    /** Puts things in their place and then cannot force the folder. */
    public FailingDisk withoutLastForce() {
        lastForceFails = true;
        return this;
    }

    @Override
    public NewFile create(Path path) throws IOException {
        NewFile file = real.create(path);
        return new NewFile() {

            @Override
            public void write(int one) throws IOException {
                write(new byte[] {(byte) one}, 0, 1);
            }

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                int fits = (int) Math.min(length, room);
                file.write(bytes, from, fits);
                room -= fits;
                if (fits < length) {
                    throw new IOException("No space left on device");
                }
            }

            @Override
            public void force() throws IOException {
                file.force();
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
    }

    @Override
    public void moveInto(Path fresh, Path place) throws IOException {
        if (movesFail) {
            throw new IOException("Input/output error");
        }
        real.moveInto(fresh, place);
        if (lastForceFails) {
            throw new IOException("Input/output error");
        }
    }

    @Override
    public void makeFolder(Path folder) throws IOException {
        real.makeFolder(folder);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        real.forceFolder(folder);
    }
}

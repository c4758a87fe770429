package org.daybook.paper;

import java.io.IOException;
import java.time.Duration;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadView;

/**
 * A document of somebody else's while it is read. The library may be led round and round by what
 * stands in it, so every look at its bytes asks whether the time is over.
 */
final class Watched implements RandomAccessRead {

    private final RandomAccessRead file;
    private final long until;
    private boolean bound = true;

    Watched(RandomAccessRead file, Duration longest) {
        this.file = file;
        this.until = System.nanoTime() + longest.toNanos();
    }

    /** The time is over. */
    static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    /** What is read from now on is bounded by its size alone. */
    void takeYourTime() {
        bound = false;
    }

    void check() {
        if (bound && System.nanoTime() - until > 0) {
            throw new TooLong();
        }
    }

    @Override
    public int read() throws IOException {
        check();
        return file.read();
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        check();
        return file.read(to, offset, length);
    }

    @Override
    public long getPosition() throws IOException {
        return file.getPosition();
    }

    @Override
    public void seek(long position) throws IOException {
        check();
        file.seek(position);
    }

    @Override
    public long length() throws IOException {
        return file.length();
    }

    @Override
    public boolean isClosed() {
        return file.isClosed();
    }

    @Override
    public boolean isEOF() throws IOException {
        return file.isEOF();
    }

    @Override
    public RandomAccessReadView createView(long start, long length) {
        return new RandomAccessReadView(this, start, length);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

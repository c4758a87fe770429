package org.daybook.paper;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads no more than so many bytes; that there are more is an error. */
final class Bounded extends FilterInputStream {

    private long left;

    Bounded(InputStream in, long most) {
        super(in);
        this.left = most;
    }

    /** There are more bytes than are read. */
    static final class TooManyBytes extends IOException {

        private static final long serialVersionUID = 1L;

        TooManyBytes() {
            super("More bytes than are read");
        }
    }

    @Override
    public int read() throws IOException {
        int got = super.read();
        if (got >= 0) {
            count(1);
        }
        return got;
    }

    @Override
    public int read(byte[] to, int offset, int length) throws IOException {
        int got = super.read(to, offset, length);
        if (got > 0) {
            count(got);
        }
        return got;
    }

    @Override
    public long skip(long bytes) throws IOException {
        return in.readNBytes((int) Math.min(bytes, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int got) throws TooManyBytes {
        left -= got;
        if (left < 0) {
            throw new TooManyBytes();
        }
    }
}

package org.daybook.paper;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Takes no more than so many bytes. */
final class BoundedOut extends FilterOutputStream {

    private long left;

    BoundedOut(OutputStream out, long most) {
        super(out);
        this.left = most;
    }

    @Override
    public void write(int one) throws IOException {
        count(1);
        out.write(one);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        count(length);
        out.write(bytes, offset, length);
    }

    private void count(int more) {
        left -= more;
        if (left < 0) {
            throw new Steps.TooMuch();
        }
    }
}

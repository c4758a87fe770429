package org.daybook.attachments;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.CancellationException;
import org.daybook.base.Progress;

/**
 * A file while it is read through, once: counts it, takes its digest, keeps its last bytes, tells
 * how far it has come and stops when asked.
 */
final class Reading extends InputStream {

    private static final long TOLD_EVERY = 1 << 20;

    private final InputStream from;
    private final Progress progress;
    private final long expected;
    private final long most;
    private final MessageDigest digest;
    private final byte[] last = new byte[KindByContent.LOOKED_AT];
    private long count;

    /**
     * @param expected how long it should be, for the progress
     * @param most beyond this many bytes {@link TooLong} is thrown
     */
    Reading(InputStream from, Progress progress, long expected, long most) {
        this.from = from;
        this.progress = progress;
        this.expected = expected;
        this.most = most;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("This Java knows no SHA-256", broken);
        }
    }

    /** It went on beyond what may be attached. */
    static final class TooLong extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        int got = from.read(into, at, length);
        if (got > 0) {
            passed(into, at, got);
        }
        return got;
    }

    private void passed(byte[] bytes, int at, int length) {
        digest.update(bytes, at, length);
        for (int i = Math.max(0, length - last.length); i < length; i++) {
            last[(int) ((count + i) % last.length)] = bytes[at + i];
        }
        long before = count;
        count += length;
        if (before / TOLD_EVERY != count / TOLD_EVERY) {
            progress.at(count, Math.max(count, expected));
        }
        if (count > most) {
            throw new TooLong();
        }
    }

    @Override
    public void close() throws IOException {
        from.close();
    }

    long count() {
        return count;
    }

    /** SHA-256 of all that was read; asked once, at the end. */
    String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The last bytes in their order. */
    byte[] tail() {
        if (count <= last.length) {
            return Arrays.copyOf(last, (int) count);
        }
        byte[] tail = new byte[last.length];
        int begins = (int) (count % last.length);
        System.arraycopy(last, begins, tail, 0, last.length - begins);
        System.arraycopy(last, 0, tail, last.length - begins, begins);
        return tail;
    }
}

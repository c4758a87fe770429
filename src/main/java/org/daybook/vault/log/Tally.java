package org.daybook.vault.log;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * How many rows the store holds and the sum of their digests, so that the working copy can be held
 * against the log: a row missing, doubled or altered by a single bit gives another sum, whatever
 * the order in which the rows are read.
 *
 * @param rows of all tables together
 */
public record Tally(long rows, long a, long b, long c, long d) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    public Tally with(RowImage row) {
        return plus(1, digest(row));
    }

    public Tally without(RowImage row) {
        return plus(-1, digest(row));
    }

    private Tally plus(int sign, ByteBuffer by) {
        return new Tally(
                rows + sign,
                a + sign * by.getLong(),
                b + sign * by.getLong(),
                c + sign * by.getLong(),
                d + sign * by.getLong());
    }

    void write(DataOutputStream out) throws IOException {
        for (long part : new long[] {rows, a, b, c, d}) {
            out.writeLong(part);
        }
    }

    static Tally read(DataInputStream in) throws IOException {
        return new Tally(in.readLong(), in.readLong(), in.readLong(), in.readLong(), in.readLong());
    }

    private static ByteBuffer digest(RowImage row) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            try (DataOutputStream out =
                    new DataOutputStream(
                            new DigestOutputStream(OutputStream.nullOutputStream(), sha))) {
                Values.writeText(out, row.shape().table());
                for (int i = 0; i < row.values().size(); i++) {
                    Values.writeText(out, row.shape().columns().get(i));
                    Values.write(out, row.values().get(i));
                }
            }
            return ByteBuffer.wrap(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

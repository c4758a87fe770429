package org.daybook.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.daybook.attachments.KindByContent;
import org.daybook.base.Progress;

/** What can be said of a carried file once it was read through. */
final class CarriedDigest {

    private final String hex;
    private final long bytes;
    private final byte[] head;
    private final byte[] tail;

    private CarriedDigest(String hex, long bytes, byte[] head, byte[] tail) {
        this.hex = hex;
        this.bytes = bytes;
        this.head = head;
        this.tail = tail;
    }

    /**
     * Reads a file through; empty when it cannot be read or goes on beyond so many bytes.
     *
     * @throws CancellationException when it was asked to stop
     */
    static Optional<CarriedDigest> of(PackImportFile.Carried file, long most, Progress progress) {
        MessageDigest digest = sha256();
        byte[] head = new byte[0];
        byte[] tail = new byte[0];
        long count = 0;
        try (InputStream in = file.open()) {
            byte[] some = in.readNBytes(KindByContent.LOOKED_AT);
            head = some;
            while (some.length > 0) {
                if (progress.cancelled()) {
                    throw new CancellationException();
                }
                digest.update(some);
                count += some.length;
                if (count > most) {
                    return Optional.empty();
                }
                tail = joined(tail, some);
                some = in.readNBytes(KindByContent.LOOKED_AT);
            }
        } catch (IOException damaged) {
            return Optional.empty();
        }
        return Optional.of(
                new CarriedDigest(HexFormat.of().formatHex(digest.digest()), count, head, tail));
    }

    /** The last bytes of both, as many as are looked at. */
    private static byte[] joined(byte[] before, byte[] next) {
        byte[] both = Arrays.copyOf(before, before.length + next.length);
        System.arraycopy(next, 0, both, before.length, next.length);
        int from = Math.max(0, both.length - KindByContent.LOOKED_AT);
        return Arrays.copyOfRange(both, from, both.length);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** SHA-256, 64 hexadecimal digits. */
    String hex() {
        return hex;
    }

    long bytes() {
        return bytes;
    }

    /** Its first bytes, as many as are looked at. */
    byte[] head() {
        return head;
    }

    /** Its last bytes, as many as are looked at. */
    byte[] tail() {
        return tail;
    }
}

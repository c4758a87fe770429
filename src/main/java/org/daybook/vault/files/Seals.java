package org.daybook.vault.files;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The two keys of the attachments and what is done with them; wiped on close. A lock may come from
 * another thread while something is being sealed: it is then sealed under the whole key or not at
 * all.
 */
final class Seals implements AutoCloseable {

    private static final String HMAC = "HmacSha256";
    private static final int KEY_BYTES = 32;
    private static final int SEGMENT_BYTES = 64 * 1024;

    private final byte[] contentKey;
    private final byte[] nameKey;
    private boolean closed;

    /** Takes both arrays over. */
    Seals(byte[] contentKey, byte[] nameKey) {
        this.contentKey = contentKey;
        this.nameKey = nameKey;
    }

    /** What is written comes out sealed under this label; closing writes the end of the seal. */
    OutputStream sealing(OutputStream to, String label) throws IOException {
        try {
            return cipher().newEncryptingStream(to, bytes(label));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This Java cannot seal", broken);
        }
    }

    /** What was sealed under this label; any fault at all is a broken seal. */
    InputStream unsealing(InputStream from, String label) throws IOException {
        try {
            return new VerifiedStream(cipher().newDecryptingStream(from, bytes(label)));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This Java cannot unseal", broken);
        }
    }

    /** Feed it the content, then ask {@link #name}. */
    synchronized Mac naming() {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(open(nameKey), HMAC));
            return mac;
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This Java cannot name a file", broken);
        }
    }

    static SealedName name(Mac fed) {
        return new SealedName(HexFormat.of().formatHex(fed.doFinal()));
    }

    /** Made for each file, because Tink keeps a copy of the key that nobody can wipe. */
    private synchronized AesGcmHkdfStreaming cipher() throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(open(contentKey), HMAC, KEY_BYTES, SEGMENT_BYTES, 0);
    }

    private byte[] open(byte[] key) {
        if (closed) {
            throw new IllegalStateException("The keys of the attachments have been wiped");
        }
        return key;
    }

    private static byte[] bytes(String label) {
        return label.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void close() {
        closed = true;
        Arrays.fill(contentKey, (byte) 0);
        Arrays.fill(nameKey, (byte) 0);
    }
}

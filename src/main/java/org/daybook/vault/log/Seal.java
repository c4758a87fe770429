package org.daybook.vault.log;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * Seals the frames of one segment under the segment's own key. A frame on the disk: its length (4
 * bytes), the random half of its nonce (8), the sealed content. The chain so far, the frame's
 * number and the segment's are bound into the seal, so that no frame can stand anywhere but in its
 * place.
 */
final class Seal {

    static final int LENGTH_BYTES = 4;
    static final int FRESH_BYTES = 8;
    static final int TAG_BYTES = 16;

    /** A frame is never larger; a length beyond it is no length. */
    static final int LARGEST = 64 << 20;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;
    private final int segment;

    Seal(byte[] logKey, Header header) {
        this.segment = header.segment();
        try {
            key =
                    KDF.getInstance("HKDF-SHA256")
                            .deriveKey(
                                    "AES",
                                    HKDFParameterSpec.ofExtract()
                                            .addIKM(logKey)
                                            .addSalt(HexFormat.of().parseHex(header.salt()))
                                            .thenExpand(
                                                    "daybook/1/log segment"
                                                            .getBytes(StandardCharsets.US_ASCII),
                                                    32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot derive keys", e);
        }
    }

    /** The frame as it goes to the disk. */
    byte[] close(byte[] chain, long number, byte[] content) {
        byte[] fresh = new byte[FRESH_BYTES];
        RANDOM.nextBytes(fresh);
        int length = FRESH_BYTES + content.length + TAG_BYTES;
        if (length > LARGEST) {
            throw new IllegalArgumentException("A change of more than 64 MiB");
        }
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, chain, number, fresh).doFinal(content);
            return ByteBuffer.allocate(LENGTH_BYTES + length)
                    .putInt(length)
                    .put(fresh)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot seal", e);
        }
    }

    /** The content of a frame (without its length); empty when the seal does not hold. */
    Optional<byte[]> open(byte[] chain, long number, byte[] frame) {
        byte[] fresh = java.util.Arrays.copyOf(frame, FRESH_BYTES);
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, chain, number, fresh)
                            .doFinal(frame, FRESH_BYTES, frame.length - FRESH_BYTES));
        } catch (AEADBadTagException broken) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot open seals", e);
        }
    }

    // The number alone would repeat when a frame is cut off and its place is used again.
    private Cipher cipher(int mode, byte[] chain, long number, byte[] fresh)
            throws GeneralSecurityException {
        byte[] nonce = ByteBuffer.allocate(12).putInt((int) number).put(fresh).array();
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(8 * TAG_BYTES, nonce));
        cipher.updateAAD(chain);
        cipher.updateAAD(ByteBuffer.allocate(12).putLong(number).putInt(segment).array());
        return cipher;
    }
}

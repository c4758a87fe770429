package org.daybook.vault.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The master key locked under one secret (AES-256-GCM), as hexadecimal text.
 *
 * @param salt makes the locking key from the secret; new for every wrap
 * @param nonce new for every wrap
 * @param locked the master key and its seal
 */
record Wrap(String salt, String nonce, String locked) {

    private static final int SALT_BYTES = 16;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BYTES = 16;
    private static final HexFormat HEX = HexFormat.of();

    Wrap {
        if (!isHex(salt, SALT_BYTES)
                || !isHex(nonce, NONCE_BYTES)
                || !isHex(locked, MasterKey.BYTES + TAG_BYTES)) {
            throw new IllegalArgumentException("Not a wrapped key");
        }
    }

    /**
     * @param stretch makes the locking key of 32 bytes from the salt; it is wiped here
     * @param header what the wrap belongs to: with another header it does not open
     */
    static Wrap lock(
            MasterKey master,
            Function<byte[], byte[]> stretch,
            String header,
            SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(salt);
        random.nextBytes(nonce);
        byte[] key = stretch.apply(salt);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, header);
            return new Wrap(
                    HEX.formatHex(salt),
                    HEX.formatHex(nonce),
                    HEX.formatHex(cipher.doFinal(master.bits())));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This Java cannot lock a key", broken);
        } finally {
            Wipe.all(key);
        }
    }

    /** Empty when the secret, or the header, is another one. */
    Optional<MasterKey> unlock(Function<byte[], byte[]> stretch, String header) {
        byte[] key = stretch.apply(HEX.parseHex(salt));
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, key, HEX.parseHex(nonce), header);
            return Optional.of(MasterKey.holding(cipher.doFinal(HEX.parseHex(locked))));
        } catch (AEADBadTagException wrong) {
            return Optional.empty();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("This Java cannot unlock a key", broken);
        } finally {
            Wipe.all(key);
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce, String header)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * 8, nonce));
        cipher.updateAAD(header.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static boolean isHex(String text, int bytes) {
        return text.length() == bytes * 2
                && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }
}

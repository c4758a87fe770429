package org.daybook.vault.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The end that every key file of every format has: a digest over all the bytes before it. It holds
 * no secret and stops nobody; it tells damage from a wrong passphrase, at once and for every bit,
 * and it is looked at before anything else in the file is believed.
 */
final class WholeFile {

    private static final byte[] BEFORE = ",\n  \"digest\" : \"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] AFTER = "\"\n}\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OBJECT_END = "\n}".getBytes(StandardCharsets.US_ASCII);
    private static final int HEX_DIGITS = 64;

    private WholeFile() {}

    /** Adds the digest as the last field of a JSON object that ends on a line of its own. */
    static byte[] ending(byte[] object) {
        int fields = object.length - OBJECT_END.length;
        if (!endsWith(object, object.length, OBJECT_END)) {
            throw new IllegalArgumentException("Not an object that ends on a line of its own");
        }
        byte[] whole = Arrays.copyOf(object, fields + BEFORE.length + HEX_DIGITS + AFTER.length);
        System.arraycopy(BEFORE, 0, whole, fields, BEFORE.length);
        int told = fields + BEFORE.length;
        System.arraycopy(digest(whole, told), 0, whole, told, HEX_DIGITS);
        System.arraycopy(AFTER, 0, whole, told + HEX_DIGITS, AFTER.length);
        return whole;
    }

    static boolean isWhole(byte[] file) {
        int told = file.length - AFTER.length - HEX_DIGITS;
        return told >= BEFORE.length
                && endsWith(file, told, BEFORE)
                && endsWith(file, file.length, AFTER)
                && Arrays.equals(
                        digest(file, told), Arrays.copyOfRange(file, told, told + HEX_DIGITS));
    }

    private static boolean endsWith(byte[] file, int end, byte[] part) {
        return end >= part.length
                && Arrays.equals(file, end - part.length, end, part, 0, part.length);
    }

    private static byte[] digest(byte[] file, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(file, 0, length);
            return HexFormat.of().formatHex(digest.digest()).getBytes(StandardCharsets.US_ASCII);
        } catch (NoSuchAlgorithmException broken) {
            throw new IllegalStateException("This Java cannot digest", broken);
        }
    }
}

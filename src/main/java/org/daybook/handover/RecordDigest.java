package org.daybook.handover;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What tells one record from every other.
 *
 * @param hex SHA-256, 64 hexadecimal digits
 */
public record RecordDigest(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");
    private static final BigInteger SIXTEEN_FIGURES = BigInteger.TEN.pow(16);
    private static final int BYTES_FOR_THE_CHECK = 16;

    public RecordDigest {
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a digest");
        }
    }

    static RecordDigest of(byte[] bytes) {
        try {
            return new RecordDigest(
                    HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * "4821 0937 5520 1184", for two leads on the telephone: the same number on both screens is the
     * same record. It does not say who made the record; the voice does.
     */
    public String checkNumber() {
        byte[] first = HexFormat.of().parseHex(hex, 0, BYTES_FOR_THE_CHECK * 2);
        BigInteger number = new BigInteger(1, first).mod(SIXTEEN_FIGURES);
        return String.format(Locale.ROOT, "%016d", number).replaceAll("(.{4})(?=.)", "$1 ");
    }

    /** In groups of eight, to be compared on paper. */
    public String inGroups() {
        return hex.replaceAll("(.{8})(?=.)", "$1 ");
    }
}

package org.daybook.pack.print;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as it stands on paper. */
final class Digests {

    private Digests() {}

    static String of(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** In groups of eight, so that two people can compare it aloud. */
    static String inGroups(String digest) {
        return digest.replaceAll("(.{8})(?=.)", "$1 ");
    }
}

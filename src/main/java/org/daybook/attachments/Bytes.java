package org.daybook.attachments;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** A stretch of a file, to be asked what stands where. */
final class Bytes {

    private final byte[] all;

    /** Keeps the array as it is. */
    Bytes(byte[] all) {
        this.all = all;
    }

    int length() {
        return all.length;
    }

    byte at(int place) {
        return all[place];
    }

    /** Whether these bytes, written as hexadecimal digits, stand at this place. */
    boolean has(int at, String hex) {
        byte[] wanted = HexFormat.of().parseHex(hex);
        return at + wanted.length <= all.length && standsAt(at, wanted);
    }

    /** One Latin letter for each byte; fewer where the file ends. */
    String letters(int at, int length) {
        int from = Math.min(at, all.length);
        int to = Math.min(from + length, all.length);
        return new String(all, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Whether the letters stand anywhere in the first so many bytes. */
    boolean find(String letters, int within) {
        return find(letters.getBytes(StandardCharsets.ISO_8859_1), within);
    }

    boolean find(byte[] wanted, int within) {
        int last = Math.min(all.length, within) - wanted.length;
        for (int at = 0; at <= last; at++) {
            if (standsAt(at, wanted)) {
                return true;
            }
        }
        return false;
    }

    /** Two bytes, the lesser first; 0 beyond the end. */
    int pair(int at) {
        return at + 1 < all.length ? (all[at] & 0xFF) | (all[at + 1] & 0xFF) << 8 : 0;
    }

    private boolean standsAt(int at, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (all[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}

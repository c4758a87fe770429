package org.daybook.vault.keys;

import java.util.Arrays;

/** Overwrites what was secret. */
final class Wipe {

    private Wipe() {}

    static void all(byte[]... secrets) {
        for (byte[] secret : secrets) {
            Arrays.fill(secret, (byte) 0);
        }
    }
}

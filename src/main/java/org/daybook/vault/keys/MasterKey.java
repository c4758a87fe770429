package org.daybook.vault.keys;

import java.security.SecureRandom;

/** The 256 random bits from which every other key of one store comes; wiped on close. */
public final class MasterKey implements AutoCloseable {

    static final int BYTES = 32;

    private final byte[] bits;
    private boolean closed;

    private MasterKey(byte[] bits) {
        this.bits = bits;
    }

    /** A new one, for a new store. */
    public static MasterKey fresh(SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new MasterKey(bits);
    }

    /** Takes the array over: it is wiped when the key is closed. */
    static MasterKey holding(byte[] bits) {
        if (bits.length != BYTES) {
            throw new IllegalArgumentException("A master key has " + BYTES + " bytes");
        }
        return new MasterKey(bits);
    }

    /** The bits themselves, not a copy: to be used at once, never to be kept. */
    byte[] bits() {
        if (closed) {
            throw new IllegalStateException("The master key has been wiped");
        }
        return bits;
    }

    @Override
    public void close() {
        closed = true;
        Wipe.all(bits);
    }

    /** Never the bits. */
    @Override
    public String toString() {
        return "MasterKey[hidden]";
    }
}

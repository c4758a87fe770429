package org.daybook.vault.keys;

import java.util.HexFormat;

/**
 * The keys of an open store, each for one use. Every call hands out a copy that the taker wipes;
 * closing wipes what is held here.
 */
public final class DerivedKeys implements AutoCloseable {

    private static final byte[] NO_SALT = {};

    private final byte[] h2;
    private final byte[] log;
    private final byte[] file;
    private final byte[] fileName;
    private final byte[] backup;
    private boolean closed;

    private DerivedKeys(MasterKey master) {
        // The labels are part of the store's format: a changed one locks every store there is.
        h2 = derive(master, "daybook/1/h2");
        log = derive(master, "daybook/1/log");
        file = derive(master, "daybook/1/file");
        fileName = derive(master, "daybook/1/file name");
        backup = derive(master, "daybook/1/backup");
    }

    /** The master key may be closed afterwards. */
    public static DerivedKeys from(MasterKey master) {
        return new DerivedKeys(master);
    }

    /**
     * The password of H2's file as 64 hexadecimal characters: H2 cuts a password at a space and
     * folds characters beyond Latin-1, so it never sees anything that a person chose.
     */
    public char[] h2Hex() {
        byte[] key = copy(h2);
        char[] hex = new char[key.length * 2];
        HexFormat format = HexFormat.of();
        for (int i = 0; i < key.length; i++) {
            hex[2 * i] = format.toHighHexDigit(key[i]);
            hex[2 * i + 1] = format.toLowHexDigit(key[i]);
        }
        Wipe.all(key);
        return hex;
    }

    /** Seals the frames of the log; 32 bytes. */
    public byte[] log() {
        return copy(log);
    }

    /** Seals attachments; 32 bytes. */
    public byte[] file() {
        return copy(file);
    }

    /** Names attachments, so that a name does not tell the content; 32 bytes. */
    public byte[] fileName() {
        return copy(fileName);
    }

    /** Seals what only a safe copy holds; 32 bytes. */
    public byte[] backup() {
        return copy(backup);
    }

    private synchronized byte[] copy(byte[] key) {
        if (closed) {
            throw new IllegalStateException("The keys have been wiped");
        }
        return key.clone();
    }

    private static byte[] derive(MasterKey master, String label) {
        return Hkdf.derive(master.bits(), NO_SALT, label, 32);
    }

    @Override
    public synchronized void close() {
        closed = true;
        Wipe.all(h2, log, file, fileName, backup);
    }

    /** Never a key. */
    @Override
    public String toString() {
        return "DerivedKeys[hidden]";
    }
}

package org.daybook.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Our own sealed copy of every pack that was saved. */
public interface PackCopies {

    /**
     * A copy that lies sealed.
     *
     * @param sealed what it is called
     * @param fresh false where the very same lay there before
     */
    record Kept(String sealed, boolean fresh) {}

    /** Seals the bytes and has them on the disk before it returns. */
    Kept keep(InputStream pack) throws IOException;

    /** Takes a fresh copy away again, of a pack that then was not saved. */
    void remove(Kept copy) throws IOException;

    /** Reads a kept copy to its end, checked against its seal. */
    void read(String sealed, OutputStream out) throws IOException;
}

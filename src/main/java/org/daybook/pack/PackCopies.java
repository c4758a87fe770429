package org.daybook.pack;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** Our own sealed copy of every pack that was saved. */
public interface PackCopies {

    /**
     * Seals the bytes and has them on the disk before it returns.
     *
     * @return what the copy is called
     */
    String keep(InputStream pack) throws IOException;

    /** Reads a kept copy to its end, checked against its seal. */
    void read(String sealed, OutputStream out) throws IOException;
}

package org.daybook.transfer;

import java.io.IOException;
import java.nio.file.Path;

/** Our own sealed copy of every pack that was saved, under its digest. */
public interface PackCopies {

    /**
     * Seals the bytes of a file and has them on the disk before it returns.
     *
     * @return the digest, SHA-256 in hexadecimal, under which the copy lies
     */
    String keep(Path file) throws IOException;

    /** Writes a kept copy, checked against its seal, to a new file. */
    void open(String digest, Path target) throws IOException;
}

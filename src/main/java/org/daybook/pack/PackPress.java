package org.daybook.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Puts a pack on paper. */
public interface PackPress {

    /**
     * What was printed.
     *
     * @param recordDigest SHA-256 of the record inside; empty where none is
     */
    record Printed(int pages, String recordDigest) {}

    /**
     * Writes the pack as a PDF; the same contents give the same bytes, unless it is locked.
     *
     * @param passphrase with which it opens; empty where it opens without
     */
    Printed print(PackContents contents, Optional<String> passphrase, OutputStream out)
            throws IOException;

    default Printed print(PackContents contents, OutputStream out) throws IOException {
        return print(contents, Optional.empty(), out);
    }
}

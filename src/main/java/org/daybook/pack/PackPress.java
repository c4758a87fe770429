package org.daybook.pack;

import java.io.IOException;
import java.io.OutputStream;

/** Puts a pack on paper. */
public interface PackPress {

    /**
     * Writes the pack as a PDF; the same contents give the same bytes.
     *
     * @return how many pages it has
     */
    int print(PackContents contents, OutputStream out) throws IOException;
}

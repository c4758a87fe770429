package org.daybook.extract;

import java.io.IOException;
import java.io.OutputStream;

/** Puts an extract on paper. */
public interface ExtractPress {

    /**
     * Writes it as a PDF; the same contents give the same bytes.
     *
     * @return how many pages it has
     */
    int print(ExtractContents contents, OutputStream out) throws IOException;
}

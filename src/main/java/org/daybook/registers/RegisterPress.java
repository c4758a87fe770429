package org.daybook.registers;

import java.io.IOException;
import java.io.OutputStream;

/** Puts a register on paper. */
public interface RegisterPress {

    /**
     * Writes it as a PDF; the same contents give the same bytes.
     *
     * @return how many pages it has
     */
    int print(RegisterContents contents, OutputStream out) throws IOException;
}

package org.daybook.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * A document being written. Blocks are placed as they come; {@link #save} fills in page numbers and
 * writes the file. Not for use by two threads.
 */
public final class Paper implements AutoCloseable {

    private static void landsSoon() {
        throw new UnsupportedOperationException("the flow lands next");
    }

    private Paper(Imprint imprint) {}

    public static Paper begin(Imprint imprint) {
        return new Paper(imprint);
    }

    public Paper add(Block... blocks) {
        landsSoon();
        return this;
    }

    /** Begins a table, header row included; add rows to it, then close it. */
    public Table table(Column... columns) {
        return new Table(List.of(columns));
    }

    /** Begins a new page, unless the current one is still empty. */
    public Paper newPage() {
        landsSoon();
        return this;
    }

    /** Puts a file inside the document. */
    public Paper embed(Data data) {
        landsSoon();
        return this;
    }

    /**
     * Writes the file: PDF/UA-1 and PDF/A-3a (2a where nothing is embedded).
     *
     * @return how many pages it has
     */
    public int save(OutputStream out) throws IOException {
        landsSoon();
        return 0;
    }

    /**
     * Writes the file encrypted with AES-256: PDF/UA-1 only, as PDF/A forbids encryption.
     *
     * @return how many pages it has
     */
    public int saveLocked(OutputStream out, char[] passphrase) throws IOException {
        landsSoon();
        return 0;
    }

    @Override
    public void close() throws IOException {}
}

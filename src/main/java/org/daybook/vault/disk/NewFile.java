package org.daybook.vault.disk;

import java.io.IOException;
import java.io.OutputStream;

/** A file that is being written for the first time. */
public abstract class NewFile extends OutputStream {

    /** Comes back when all that was written lies on the disk itself, not in a cache. */
    public abstract void force() throws IOException;
}

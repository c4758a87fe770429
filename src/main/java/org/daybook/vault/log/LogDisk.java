package org.daybook.vault.log;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/** The log's way to the disk; tests put a full, torn or recorded disk in its place. */
public interface LogDisk {

    /** Makes a file that was not there before, for its owner alone. */
    Handle create(Path path) throws IOException;

    /** Opens a file that is there, to write behind its end. */
    Handle open(Path path) throws IOException;

    /** Puts a forced file into its place in one step and forces the folder. */
    void moveInto(Path fresh, Path place) throws IOException;

    /** An open file of the log. */
    interface Handle extends Closeable {

        void write(long at, byte[] bytes) throws IOException;

        /** Comes back when what was written lies on the disk itself. */
        void force() throws IOException;

        /** Cuts the file to a length and forces it. */
        void cut(long length) throws IOException;

        /**
         * Whether the file still stands under its name; one that was taken away still takes writes.
         */
        boolean inPlace();
    }
}

package org.daybook.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/** Opens what the lead has chosen: a pack as a PDF, or the record alone. */
public interface PackImportFile {

    /** What came of opening it. */
    sealed interface Opened permits Open, Locked, WrongPassphrase, NoPack, TooMuch {}

    /** A passphrase is needed. */
    record Locked() implements Opened {}

    record WrongPassphrase() implements Opened {}

    /** Neither a PDF nor text that could be a record. */
    record NoPack() implements Opened {}

    /** Larger or more involved than what is read. */
    record TooMuch() implements Opened {}

    /**
     * It is open until it is closed.
     *
     * @param carried everything that lies in it
     * @param alone whether it is the record alone, without the pack around it
     */
    record Open(List<Carried> carried, boolean alone, Closing closing)
            implements Opened, AutoCloseable {

        public Open {
            carried = List.copyOf(carried);
        }

        @Override
        public void close() {
            closing.close();
        }
    }

    /** Lets go of the file. */
    @FunctionalInterface
    interface Closing {
        void close();
    }

    /** One file that a pack carries; its name is whatever the pack says. */
    interface Carried {

        String name();

        /** Bounded; fails while it is read when it is damaged or beyond the bound. */
        InputStream open() throws IOException;
    }

    /**
     * Opens it; nothing in it is believed, run or looked into.
     *
     * @param passphrase empty when none was given
     * @throws IOException when the file is gone or may not be read
     */
    Opened open(Path file, char[] passphrase) throws IOException;
}

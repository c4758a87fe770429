package org.daybook.vault;

import java.nio.file.Path;
import java.time.Instant;

/** What came of making a safe copy. */
public sealed interface SafeCopy {

    /**
     * It has been opened elsewhere, built up from nothing but itself, and counted.
     *
     * @param file where it lies
     */
    record Made(Instant at, Path file, Counts counts) implements SafeCopy {}

    /** The folder's disk has no room for it; nothing has been left there. */
    record NoRoom() implements SafeCopy {}

    /** Nothing may be written there. */
    record NoPermission() implements SafeCopy {}

    /**
     * It did not come out as what was copied, and has been taken away again.
     *
     * @param sentence what was not right, and what to do
     */
    record NotTrue(String sentence) implements SafeCopy {}

    /** What was found in it. */
    record Counts(int children, int entries, int files) {}
}

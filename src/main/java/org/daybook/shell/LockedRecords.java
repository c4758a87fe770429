package org.daybook.shell;

import java.time.Instant;
import java.util.Optional;
import org.daybook.vault.keys.Passphrase;
import org.daybook.vault.keys.RecoveryCode;

/**
 * One folder of records as it is seen from outside the door. Every call that opens takes a second
 * or more, on purpose, and is made on the store's thread.
 */
public interface LockedRecords {

    /** Whether records were made here; also true when they are there but cannot be read. */
    boolean exist();

    /** The school's name as it stands at the door; empty where nothing readable lies. */
    String school();

    /** When the last safe copy was made. */
    Optional<Instant> lastCopy();

    /** Tries a passphrase; the caller closes it. */
    Answer open(Passphrase passphrase);

    /**
     * Tries a recovery code and, when it fits, locks with a new passphrase from now on; the caller
     * closes both.
     */
    Answer open(RecoveryCode code, Passphrase fresh);

    /** Makes new records, whole or not at all, and opens them. */
    Answer make(Founding founding);

    /** What comes of it. */
    sealed interface Answer {}

    record In(Session session) implements Answer {}

    /** The passphrase or the code is not the right one. */
    record Wrong() implements Answer {}

    /**
     * It cannot be opened, whatever is typed.
     *
     * @param what what happened
     * @param advice what to do
     */
    record Stopped(String what, String advice) implements Answer {}
}

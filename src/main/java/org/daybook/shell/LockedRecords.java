package org.daybook.shell;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
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

    /**
     * As {@link #open(Passphrase)}, but goes on without the last lines of the log, once a person
     * has decided so.
     */
    Answer openWithoutEnd(Passphrase passphrase);

    /**
     * Puts a safe copy in the place of these records and opens it; what lies there is kept aside.
     * The caller closes the passphrase.
     *
     * @param passphrase the one that was in use when the copy was made
     */
    Answer bringBack(Path copy, Passphrase passphrase);

    /** Makes new records, whole or not at all, and opens them. */
    Answer make(Founding founding);

    /** What comes of it. */
    sealed interface Answer {}

    /**
     * @param news what she should know before anything else; may be empty
     */
    record In(Session session, String news) implements Answer {

        public In(Session session) {
            this(session, "");
        }
    }

    /** The passphrase or the code is not the right one. */
    record Wrong() implements Answer {}

    /**
     * It cannot be opened, whatever is typed.
     *
     * @param what what happened
     * @param advice what to do
     * @param remedies what the door itself can do about it
     */
    record Stopped(String what, String advice, Set<Remedy> remedies) implements Answer {

        public Stopped {
            remedies = Set.copyOf(remedies);
        }

        public Stopped(String what, String advice) {
            this(what, advice, Set.of());
        }
    }

    /** What can be done about records that do not open. */
    enum Remedy {
        TRY_AGAIN,
        BRING_BACK_COPY,
        LEAVE_OUT_END
    }
}

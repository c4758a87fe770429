package org.daybook.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.daybook.desk.Page;
import org.daybook.desk.Place;

/** The open records: all that is behind the door, from the passphrase to the lock. */
public interface Session extends AutoCloseable {

    /** Builds the page that stands there, anew at each call. On the window's thread. */
    Page page(Place place);

    /** The school's name as it stands on every screen. */
    String school();

    /** The numbers in the navigation, as far as they are known. On the window's thread. */
    Counts counts();

    /** How long they may be left untouched. */
    Duration lockAfter();

    /**
     * What the quick find offers for a few letters, the likeliest first. On the window's thread.
     */
    List<Found> find(String letters);

    /**
     * Keeps in the journal how many wrong passphrases came before the right one. On the store's
     * thread.
     */
    void refusedBefore(List<Instant> attempts);

    /** Leaves the trace, closes the store, wipes the keys. On the store's thread. */
    @Override
    void close();
}

package org.daybook.retention;

import java.util.Optional;
import java.util.Set;

/** What is still on this computer's disk of files that were taken out of the records. */
public interface Remains {

    /**
     * Removes it: earlier lines of the log, free pages, and these sealed files where no record
     * speaks of them any more. Takes some seconds.
     *
     * @return why not all of it, and what to do; empty when nothing is left
     */
    Optional<String> remove(Set<String> sealed);

    /**
     * As the other, with every sealed file of which no record speaks; only just after unlocking.
     */
    Optional<String> removeAll();
}

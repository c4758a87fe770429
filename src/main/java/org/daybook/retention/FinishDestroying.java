package org.daybook.retention;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Takes off the disk what is left there of destroyed files, and notes that nothing is. */
public final class FinishDestroying {

    private final Journal journal;
    private final Destructions destructions;
    private final Remains remains;
    private final Clock clock;
    private volatile String lastFault = "";

    public FinishDestroying(
            Journal journal, Destructions destructions, Remains remains, Clock clock) {
        this.journal = journal;
        this.destructions = destructions;
        this.remains = remains;
        this.clock = clock;
    }

    /** After unlocking, before anything else is done. Nothing happens when nothing is left over. */
    public Optional<String> goOn() {
        return destructions.unfinished().isEmpty() ? Optional.empty() : noted(remains.removeAll());
    }

    /** Why it did not come to its end, and what to do; empty when nothing is left. */
    Optional<String> now(Set<String> sealed) {
        return noted(remains.remove(sealed));
    }

    /** Why it did not come to its end the last time, and what to do; empty when it did. */
    public String lastFault() {
        return lastFault;
    }

    private Optional<String> noted(Optional<String> fault) {
        lastFault = fault.orElse("");
        if (fault.isEmpty()) {
            List<Destruction> over = destructions.unfinished();
            for (Destruction one : over) {
                journal.change(
                        Deed.of(Deed.Kind.REMAINS_REMOVED)
                                .on(one.id())
                                .saying("Certificate " + one.number()),
                        () -> destructions.finish(one.id(), clock.instant()));
            }
        }
        return fault;
    }
}

package org.daybook.journal;

import java.util.List;
import java.util.function.Supplier;
import org.daybook.base.ChildId;

/**
 * Who did what and when, and the only door for a change: what is written to the store is written
 * inside {@link #change}, and is kept together with its trace or not at all.
 */
public interface Journal {

    /** The name of whoever is at the keys, as it stands in traces and under what is written. */
    String actor();

    /**
     * Does the work, writes its trace, and comes back once both are on the disk. When the work
     * throws, nothing is kept. A change inside a change belongs to the outer one and leaves its own
     * trace beside it.
     */
    <T> T change(Deed deed, Supplier<T> work);

    /** As {@link #change(Deed, Supplier)}, for work that answers nothing. */
    default void change(Deed deed, Runnable work) {
        change(
                deed,
                () -> {
                    work.run();
                    return deed;
                });
    }

    /** Leaves a trace of something that changes no record: a file opened, a page printed. */
    default void trace(Deed deed) {
        change(deed, () -> {});
    }

    /** What was done with one child's file, newest first. */
    List<Trace> about(ChildId child);

    /** The latest deeds, newest first. */
    List<Trace> latest(int most);
}

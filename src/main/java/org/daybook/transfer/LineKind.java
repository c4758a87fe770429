package org.daybook.transfer;

/** What a line of the log tells: a step of the way, or something that happened on it. */
public sealed interface LineKind permits Step, Event {

    /** What stands in the store. */
    String name();

    /** A few words, to begin the line with. */
    String title();

    /** Whether a step that was taken before is no longer done once this was written. */
    boolean undoes(Step step);
}

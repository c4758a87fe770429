package org.daybook.desk;

/**
 * What happens after a question was answered. Without a word about the safe answer, nothing happens
 * then.
 */
public final class Asked {

    private Runnable deed = () -> {};
    private Runnable safe = () -> {};

    Asked() {}

    /** Runs when the deed was chosen. */
    public Asked then(Runnable action) {
        deed = action;
        return this;
    }

    /** Runs when the safe answer was given. */
    public Asked otherwise(Runnable action) {
        safe = action;
        return this;
    }

    Runnable deed() {
        return () -> deed.run();
    }

    Runnable safe() {
        return () -> safe.run();
    }
}

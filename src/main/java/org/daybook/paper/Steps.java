package org.daybook.paper;

import java.time.Duration;

/** Counts what is done for a page of somebody else's, and stops when it is too much or too long. */
final class Steps {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MOST = 2_000_000;

    private final long until = System.nanoTime() + LONGEST.toNanos();
    private int done;

    /** The page asks for more than it is given. */
    static final class TooMuch extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    void step() {
        done++;
        if (done > MOST || System.nanoTime() - until > 0) {
            throw new TooMuch();
        }
    }
}

package org.daybook.shell;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The wrong passphrases since the last right one. They outlive the program, so that closing and
 * starting it again neither shortens the wait nor hides them from the lead.
 */
public interface Attempts {

    /** When each was made, oldest first. */
    List<Instant> made();

    void add(Instant when);

    void forget();

    /**
     * How long the next one must wait after the last: nothing for the first three, which are slips,
     * then twice as long each time, up to a minute. The real brake is the key derivation; this one
     * is against somebody at the keyboard.
     */
    static Duration wait(int made) {
        if (made < 3) {
            return Duration.ZERO;
        }
        return Duration.ofSeconds(Math.min(60, 2L << Math.min(made - 3, 6)));
    }
}

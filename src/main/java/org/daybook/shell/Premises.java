package org.daybook.shell;

/**
 * One place where records lie: the school's own, or the practice school.
 *
 * @param attempts the wrong passphrases that were tried here
 * @param practice openly invented records, marked on every screen
 */
public record Premises(LockedRecords records, Attempts attempts, boolean practice) {

    /** Told on the screen: nothing real is behind it. */
    public static final String PRACTICE_PASSPHRASE = "practice school only";
}

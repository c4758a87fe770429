package org.daybook.vault.keys;

/**
 * How hard a passphrase is to guess for somebody who has a copy of the store and knows the school.
 *
 * @param sentence why, and what to do; it repeats nothing of what was typed
 */
public record Judgement(Level level, String sentence) {

    /** Whether Daybook takes it. */
    public boolean mayBeUsed() {
        return level.compareTo(Level.GOOD) >= 0;
    }

    /** From guessed in a moment to never. */
    public enum Level {
        TOO_WEAK,
        WEAK,
        GOOD,
        STRONG
    }
}

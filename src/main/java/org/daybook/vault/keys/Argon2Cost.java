package org.daybook.vault.keys;

/**
 * How much work one guess at a passphrase takes.
 *
 * @param memoryKib memory in KiB that a guess fills
 * @param passes how often it goes over that memory
 * @param lanes how many threads an attacker could use for one guess
 */
public record Argon2Cost(int memoryKib, int passes, int lanes) {

    /** What new key files are made with: about a second on a school's laptop. */
    public static final Argon2Cost STANDARD = new Argon2Cost(256 * 1024, 3, 1);

    /** A key file that asks for less was made weaker by somebody, and is refused. */
    public static final Argon2Cost LEAST = new Argon2Cost(64 * 1024, 3, 1);

    /** A key file that asks for more would only bring the machine to a halt. */
    public static final Argon2Cost MOST = new Argon2Cost(1024 * 1024, 12, 4);

    /** Whether a key file may ask for this. */
    public boolean mayBeAsked() {
        return between(LEAST.memoryKib, memoryKib, MOST.memoryKib)
                && between(LEAST.passes, passes, MOST.passes)
                && between(LEAST.lanes, lanes, MOST.lanes);
    }

    private static boolean between(int least, int value, int most) {
        return least <= value && value <= most;
    }
}

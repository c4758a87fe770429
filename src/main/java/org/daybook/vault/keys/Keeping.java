package org.daybook.vault.keys;

/** What came of writing the key file. */
public sealed interface Keeping {

    /** It lies on the disk, was read back and opened, and has a copy beside it. */
    record Kept() implements Keeping {}

    /**
     * Nothing has changed: what opened the store before opens it still.
     *
     * @param sentence why, and what to do
     */
    record NotKept(String sentence) implements Keeping {}
}

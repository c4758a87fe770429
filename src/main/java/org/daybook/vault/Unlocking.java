package org.daybook.vault;

/** What came of opening a store. */
public sealed interface Unlocking {

    /**
     * @param vault to be closed by whoever asked, on the thread that asked
     */
    record Opened(OpenVault vault) implements Unlocking {}

    /** The passphrase, or the recovery code, is not this store's. */
    record WrongPassphrase() implements Unlocking {}

    /** Another window, or another program, has the store open. */
    record InUse() implements Unlocking {}

    /** A later Daybook has written the store; this one leaves it as it is. */
    record NewerFormat() implements Unlocking {}

    /**
     * @param found what is not as it was written
     * @param advice what to do
     * @param endOnly only the last lines of the log are in question: {@link
     *     Vault#openWithoutUnclearEnd} goes on without them, once a person has decided so
     */
    record Damaged(String found, String advice, boolean endOnly) implements Unlocking {}

    /**
     * @param sentence what the machine refuses, and what to do
     */
    record NoPermission(String sentence) implements Unlocking {}

    /** There is no store in the folder. */
    record Missing() implements Unlocking {}
}

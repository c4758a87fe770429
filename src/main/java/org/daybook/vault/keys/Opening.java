package org.daybook.vault.keys;

/** What came of trying a passphrase or a recovery code on the key file. */
public sealed interface Opening {

    /**
     * @param key the caller closes it
     * @param door as it was sealed under that key, so it can be relied on
     */
    record Opened(MasterKey key, Door door) implements Opening {}

    /** The file is whole and the passphrase, or the recovery code, does not fit it. */
    record WrongPassphrase() implements Opening {}

    /** A later Daybook made the file. */
    record NewerFormat(int format) implements Opening {}

    /**
     * @param sentence what is wrong and what to do
     * @param copyOffered whether the copy beside it is whole and can be tried with {@link
     *     KeyFile#openCopy}
     */
    record Damaged(String sentence, boolean copyOffered) implements Opening {}

    /** There is neither a key file nor its copy: no store, or another folder. */
    record Missing() implements Opening {}

    /**
     * @param sentence why the machine would not let it be read, and what to do
     */
    record Unreadable(String sentence) implements Opening {}
}

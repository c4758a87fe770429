package org.daybook.vault;

/** What came of changing what opens the store. */
public sealed interface Rekeying {

    record Changed() implements Rekeying {}

    /** The one that was given as the present one does not open the store. */
    record WrongPassphrase() implements Rekeying {}

    /**
     * @param sentence why; what opened the store before opens it still
     */
    record NotChanged(String sentence) implements Rekeying {}
}

package org.daybook.vault;

import org.daybook.vault.keys.RecoveryCode;

/** What came of making a store. */
public sealed interface Creating {

    /**
     * @param vault to be closed by whoever asked, on the thread that asked
     * @param code to be printed and sealed; nobody can ask for it again. The taker closes it.
     */
    record Created(OpenVault vault, RecoveryCode code) implements Creating {

        /**
         * Closes the new store and removes it, when its first facts could not be written to it.
         * Only a store that was made just now can be taken back.
         *
         * @return whether nothing of it is left
         */
        public boolean takeBack() {
            return vault.remove();
        }
    }

    /**
     * @param sentence why there is no new store, and what to do; the folder is as it was
     */
    record NotMade(String sentence) implements Creating {}
}

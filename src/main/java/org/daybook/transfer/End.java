package org.daybook.transfer;

import java.time.Instant;

/**
 * How the way of a file ended.
 *
 * @param why may be empty only where the receipt says it all
 */
public record End(How how, String why, Instant at, String by) {

    /** The name is what stands in the store. */
    public enum How {
        RECEIVED("Received", "The next school has it and has said so"),
        NO_RECEIPT("Without a receipt", "It was sent, and nobody confirms it"),
        KEPT_HERE("The file stays here", "No school takes it"),
        NIL_RETURN("There was no file", "Their lead was told so"),
        NOT_LEAVING("The child stays", "The file has not left");

        private final String words;
        private final String hint;

        How(String words, String hint) {
            this.words = words;
            this.hint = hint;
        }

        public String words() {
            return words;
        }

        public String hint() {
            return hint;
        }
    }
}

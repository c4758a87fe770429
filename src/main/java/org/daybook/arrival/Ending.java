package org.daybook.arrival;

import java.time.Instant;

/**
 * How the way of a file in ended. It is never without one of these reasons.
 *
 * @param why in the lead's words; may be empty where the reason says enough
 */
public record Ending(How how, String why, Instant at, String by) {

    /** The name is what stands in the store. */
    public enum How {
        DONE("All is done"),
        NIL_RETURN("They hold no file"),
        NO_EARLIER_SCHOOL("There was no earlier school"),
        NEVER_CAME("It never came"),
        CHILD_LEFT("The child has left again");

        private final String words;

        How(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether it says nothing to whoever reads it later unless the lead says why. */
        public boolean needsWords() {
            return this == NO_EARLIER_SCHOOL || this == NEVER_CAME || this == CHILD_LEFT;
        }
    }
}

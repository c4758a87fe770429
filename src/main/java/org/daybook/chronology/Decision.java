package org.daybook.chronology;

import java.time.Instant;

/**
 * What was decided, and why. A later decision stands beside the earlier one.
 *
 * @param words what exactly; may be empty when the kind says it all
 * @param rationale may be empty, and then asks to be added
 * @param threshold which threshold was consulted, and what it says; may be empty
 * @param advice from whom advice was taken, and what it was; may be empty
 */
public record Decision(
        Kind kind,
        String words,
        String rationale,
        String threshold,
        String advice,
        Instant at,
        String by) {

    /** A decision without a word about threshold or advice. */
    public Decision(Kind kind, String words, String rationale, Instant at, String by) {
        this(kind, words, rationale, "", "", at, by);
    }

    /** The words first, else the kind. */
    public String sentence() {
        return words.isBlank() ? kind.words() : words;
    }

    /** The name is what stands in the store and never changes. */
    public enum Kind {
        SEEK_ADVICE("Seek advice"),
        REFER("Refer"),
        EARLY_HELP("Early help"),
        WATCH("Watch"),
        NO_FURTHER_ACTION("No further action"),
        OTHER("In other words");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        /** Whether threshold and advice belong to it so closely that they are asked at once. */
        public boolean asksAdvice() {
            return this == SEEK_ADVICE || this == REFER;
        }
    }
}

package org.daybook.language;

import java.util.Set;

/**
 * A word of a text, or a single sign between words.
 *
 * @param letters in lower case, taken apart into letters and their marks, without apostrophes
 * @param start its first character in the text
 * @param end behind its last character in the text
 * @param before what stands between it and what comes before
 * @param sign whether it is a sign and not a word
 */
record Word(String letters, int start, int end, Before before, boolean sign) {

    /** What parts a word from the one before it. */
    enum Before {
        NOTHING,
        HYPHEN,
        SPACE,
        NEW_LINE,
        EMPTY_LINE
    }

    private static final Set<String> ENDS = Set.of(".", "!", "?", "\u2026", ";");

    /** The word without its simple ending, so that "refused" and "refuses" are the same. */
    String stem() {
        return sign ? letters : Inflection.stem(letters);
    }

    boolean beginsLine() {
        return before == Before.NEW_LINE || before == Before.EMPTY_LINE;
    }

    boolean endsSentence() {
        return sign && ENDS.contains(letters);
    }
}

package org.daybook.calendar;

import java.util.Optional;
import java.util.regex.Pattern;

/** What a pasted line with days says about them. */
enum LineKind {
    TERM,
    HALF_TERM,
    INSET,
    CLOSED,
    BANK_HOLIDAY,
    /** The first day of a term whose last one stands on another line. */
    BEGINS,
    ENDS,
    /** A holiday between terms, which follows from them. */
    HOLIDAY;

    private static final Pattern INSET_WORDS =
            Pattern.compile(
                    "\\binset\\b|training|non[- ]pupil|teacher day|staff day|development day");
    private static final Pattern CLOSED_WORDS =
            Pattern.compile("\\bclosed\\b|\\bclosure\\b|\\bpolling\\b|\\belection\\b");
    private static final Pattern HALF_OF_TERM =
            Pattern.compile("\\b(first|second|1st|2nd) half\\b");
    private static final Pattern HALF_TERM_WORDS = Pattern.compile("half[- ]?term|mid[- ]?term");
    private static final Pattern HOLIDAY_WORDS = Pattern.compile("holiday|\\bbreak\\b|vacation");
    private static final Pattern TERM_WORDS =
            Pattern.compile("\\bterm\\b|autumn|spring|summer|winter");
    private static final Pattern BEGINS_WORDS =
            Pattern.compile("\\b(start|starts|begin|begins|open|opens|first day|return)\\b");
    private static final Pattern ENDS_WORDS =
            Pattern.compile("\\b(end|ends|finish|finishes|close|closes|last day|break up)\\b");

    /**
     * @param words the line in small letters
     * @param days how many days stand in it, one or two
     */
    static Optional<LineKind> of(String words, int days) {
        if (INSET_WORDS.matcher(words).find()) {
            return Optional.of(INSET);
        }
        if (words.contains("bank holiday")) {
            return Optional.of(BANK_HOLIDAY);
        }
        if (CLOSED_WORDS.matcher(words).find()) {
            return Optional.of(CLOSED);
        }
        return days == 2 ? ofTwo(words) : ofOne(words);
    }

    private static Optional<LineKind> ofTwo(String words) {
        if (HALF_OF_TERM.matcher(words).find()) {
            return Optional.of(TERM);
        }
        if (HALF_TERM_WORDS.matcher(words).find()) {
            return Optional.of(HALF_TERM);
        }
        if (HOLIDAY_WORDS.matcher(words).find()) {
            return Optional.of(HOLIDAY);
        }
        return TERM_WORDS.matcher(words).find() ? Optional.of(TERM) : Optional.empty();
    }

    private static Optional<LineKind> ofOne(String words) {
        if (HALF_TERM_WORDS.matcher(words).find()) {
            return Optional.empty();
        }
        if (ENDS_WORDS.matcher(words).find()) {
            return Optional.of(ENDS);
        }
        return BEGINS_WORDS.matcher(words).find() ? Optional.of(BEGINS) : Optional.empty();
    }

    static boolean isTerm(String words) {
        return TERM_WORDS.matcher(words).find();
    }

    /** Whether it is only one edge of a term. */
    boolean isEdge() {
        return this == BEGINS || this == ENDS;
    }
}

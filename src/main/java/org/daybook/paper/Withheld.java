package org.daybook.paper;

import java.util.regex.Pattern;

/**
 * Stands in a text where words were taken out of it. On paper it is a black bar with the number of
 * its reason, always of the same length, so that it does not tell how much it stands for; whoever
 * hears the page, and every place that has no bars (a bookmark, data), gets "withheld, reason 2".
 *
 * <p>It is part of the text itself, so that texts can be redacted before anybody lays them out, and
 * no part of the program that prints them needs to know.
 */
public final class Withheld {

    private static final String OPENS = "\u27E6";
    private static final String CLOSES = "\u27E7";

    /** Finds one in a text; the first group is the reason's number. */
    static final Pattern MARK =
            Pattern.compile(OPENS + "withheld, reason ([1-9][0-9]{0,2})" + CLOSES);

    private Withheld() {}

    /**
     * Takes the place of the words in a text.
     *
     * @param reason its number in the list of reasons, from 1 to 999
     */
    public static String mark(int reason) {
        if (reason < 1 || reason > 999) {
            throw new IllegalArgumentException("Reasons are numbered from 1 to 999");
        }
        return OPENS + inWords(reason) + CLOSES;
    }

    /** The text in which nothing can be taken for such a mark; ask before marks are put in. */
    public static String unforged(String text) {
        return text.replace(OPENS, "[").replace(CLOSES, "]");
    }

    static String inWords(int reason) {
        return "withheld, reason " + reason;
    }
}

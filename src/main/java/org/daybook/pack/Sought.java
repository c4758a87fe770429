package org.daybook.pack;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds words however they were typed: in other letters' size, over a line's end, with another kind
 * of apostrophe, hyphen or space or without them, with invisible signs in between, as names of
 * files and addresses spell them. Only whole words: "Ash" is not in "Ashdown".
 */
final class Sought {

    /** Writing without spaces between words. */
    private static final Set<UnicodeScript> UNBROKEN =
            EnumSet.of(
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.THAI,
                    UnicodeScript.LAO,
                    UnicodeScript.KHMER,
                    UnicodeScript.MYANMAR,
                    UnicodeScript.TIBETAN);

    private static final String LETTER = "[\\p{L}\\p{M}]";
    private static final String FIGURE = "[\\p{L}\\p{M}\\p{N}]";
    private static final String UNSEEN = "\\p{Cf}*";
    private static final String HYPHEN = "\\-\\u2010-\\u2015\\u2212";

    /**
     * Between words, of which names of files and addresses make one: "Nell_Quarry", "NellQuarry".
     */
    private static final String BETWEEN = "[\\s\\p{Z}\\p{Cf}_.+" + HYPHEN + "]";

    private static final String APART = "(?:" + BETWEEN + "++|%20)*+";
    private static final String APOSTROPHES = "['`\\u00B4\\u02BC\\u2018\\u2019\\u2032]";
    private static final String QUOTES = "[\"\\u201C\\u201D\\u201E\\u00AB\\u00BB]";
    private static final String EDGE = "(?:" + BETWEEN + "|" + APOSTROPHES + ")+";
    private static final Pattern EDGES = Pattern.compile("^" + EDGE + "|" + EDGE + "$");

    /** The seam of two words without a space; letters' size counts here. */
    private static final String SEAM = "(?-i:(?<=\\p{Ll})(?=\\p{Lu}))";

    private Sought() {}

    /** To be looked for in a text of composed letters. */
    static Pattern pattern(String words) {
        String bare = EDGES.matcher(composed(words)).replaceAll("");
        String sought = bare.isEmpty() ? words : bare;
        int first = sought.codePointAt(0);
        int last = sought.codePointBefore(sought.length());
        String pattern =
                (isBounded(first) ? "(?:(?<!" + next(first) + ")|" + SEAM + ")" : "")
                        + signs(sought)
                        + (isBounded(last) ? "(?:(?!" + next(last) + ")|" + SEAM + ")" : "");
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String signs(String words) {
        StringBuilder pattern = new StringBuilder();
        boolean apart = false;
        for (int letter : words.codePoints().toArray()) {
            String sign = Character.toString(letter);
            if (sign.matches(BETWEEN)) {
                apart |= !sign.matches(UNSEEN);
                continue;
            }
            if (!pattern.isEmpty()) {
                pattern.append(apart ? APART : UNSEEN);
            }
            apart = false;
            pattern.append(one(sign));
        }
        return pattern.toString();
    }

    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String one(String sign) {
        if (sign.matches(APOSTROPHES)) {
            return APOSTROPHES + "?";
        }
        return sign.matches(QUOTES) ? QUOTES : Pattern.quote(sign);
    }

    /** What makes it a longer word; a figure beside a name does not. */
    private static String next(int letter) {
        return Character.isDigit(letter) ? FIGURE : LETTER;
    }

    private static boolean isBounded(int letter) {
        return Character.toString(letter).matches(FIGURE)
                && !UNBROKEN.contains(UnicodeScript.of(letter));
    }
}

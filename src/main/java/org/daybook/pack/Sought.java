package org.daybook.pack;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds words however they were typed: in other letters' size, over a line's end, with another kind
 * of apostrophe, hyphen or space, with invisible signs in between. Only whole words: "Ash" is not
 * in "Ashdown".
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

    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}]";
    private static final String UNSEEN = "[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]*";
    private static final String SPACE = "[\\s\\u00A0\\u2000-\\u200B\\u2028\\u2029\\u202F\\u3000]+";
    private static final String APOSTROPHES = "['`\\u00B4\\u02BC\\u2018\\u2019\\u2032]";
    private static final String QUOTES = "[\"\\u201C\\u201D\\u201E\\u00AB\\u00BB]";
    private static final String HYPHENS = "[-\\u2010-\\u2015\\u2212]";

    private Sought() {}

    /** To be looked for in a text of composed letters. */
    static Pattern pattern(String words) {
        String composed = composed(words).strip();
        StringBuilder pattern = new StringBuilder();
        if (isBounded(composed.codePointAt(0))) {
            pattern.append("(?<!").append(LETTER).append(")");
        }
        boolean space = false;
        for (int at = 0;
                at < composed.length();
                at += Character.charCount(composed.codePointAt(at))) {
            int letter = composed.codePointAt(at);
            if (Character.toString(letter).matches(UNSEEN)) {
                continue;
            }
            if (isSpace(letter)) {
                space = true;
                continue;
            }
            if (at > 0) {
                pattern.append(space ? UNSEEN + SPACE + UNSEEN : UNSEEN);
            }
            space = false;
            pattern.append(one(letter));
        }
        if (isBounded(composed.codePointBefore(composed.length()))) {
            pattern.append("(?!").append(LETTER).append(")");
        }
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String one(int letter) {
        String sign = Character.toString(letter);
        if (sign.matches(APOSTROPHES)) {
            return APOSTROPHES;
        }
        if (sign.matches(QUOTES)) {
            return QUOTES;
        }
        return sign.matches(HYPHENS) ? HYPHENS : Pattern.quote(sign);
    }

    static boolean isSpace(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean isBounded(int letter) {
        return Character.toString(letter).matches(LETTER)
                && !UNBROKEN.contains(UnicodeScript.of(letter));
    }
}

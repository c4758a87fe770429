package org.daybook.base;

import java.text.Normalizer;

/**
 * Text as it may stand in a cell that a spreadsheet opens. A cell that begins with =, +, - or @ is
 * taken for a formula, which can read other cells and send them away; somebody else's words stand
 * in our cells. Such a cell gets an apostrophe in front, which makes it text and takes nothing from
 * it. What lies before the first visible character, and the same signs in full width, hide nothing.
 */
public final class SafeCell {

    private static final String BEGINS_FORMULA = "=+-@\u2212";
    private static final char MAKES_TEXT = '\'';

    private SafeCell() {}

    /** The same text, or the same text after an apostrophe. */
    public static String of(String text) {
        return isHarmless(text) ? text : MAKES_TEXT + text;
    }

    private static boolean isHarmless(String text) {
        int at = 0;
        while (at < text.length()) {
            int sign = text.codePointAt(at);
            if (Character.isISOControl(sign)) {
                return false;
            }
            if (isSeen(sign)) {
                return !beginsFormula(sign);
            }
            at += Character.charCount(sign);
        }
        return true;
    }

    private static boolean isSeen(int sign) {
        return !Character.isWhitespace(sign)
                && !Character.isSpaceChar(sign)
                && Character.getType(sign) != Character.FORMAT;
    }

    /** Full-width, small and raised forms fold to the plain sign. */
    private static boolean beginsFormula(int sign) {
        String plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        return !plain.isEmpty() && BEGINS_FORMULA.indexOf(plain.codePointAt(0)) >= 0;
    }
}

package org.daybook.extract.print;

import java.text.BreakIterator;
import org.daybook.base.School;

/**
 * How a long account begins, for the chronology; whole sentences only, so that none is turned round
 * by its missing end.
 *
 * @param goesOn whether more follows in the entry itself
 */
public record Excerpt(String text, boolean goesOn) {

    /** As many words as a row can hold and still be read at a glance. */
    private static final int WORDS = 70;

    public static Excerpt of(String account) {
        String whole = account.strip();
        if (words(whole) <= WORDS) {
            return new Excerpt(whole, false);
        }
        BreakIterator sentences = BreakIterator.getSentenceInstance(School.LOCALE);
        sentences.setText(whole);
        int end = sentences.next();
        for (int next = sentences.next();
                next != BreakIterator.DONE && words(whole.substring(0, next)) <= WORDS;
                next = sentences.next()) {
            end = next;
        }
        return new Excerpt(whole.substring(0, end).strip(), end < whole.length());
    }

    private static int words(String text) {
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }
}

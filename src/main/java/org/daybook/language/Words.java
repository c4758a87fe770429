package org.daybook.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.daybook.language.Word.Before;

/**
 * Reads a text as words and signs and remembers where each stands. It goes by whole characters,
 * takes accents apart so that both ways of writing them are the same, and passes over what cannot
 * be seen, as the marks that turn the direction of writing.
 */
final class Words {

    private static final String APOSTROPHES = "'\u2019\u2018\u02bc\u2032\uff07`\u00b4";
    private static final String HYPHENS = "-\u2010\u2011\u2012\u2013\u2014\u2212\ufe63\uff0d";

    private final String text;
    private final List<Word> words = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private Before before = Before.NOTHING;
    private int start;
    private int end;

    private Words(String text) {
        this.text = text;
    }

    static List<Word> in(String text) {
        Words reading = new Words(text);
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            int next = at + Character.charCount(point);
            reading.read(point, at, next);
            at = next;
        }
        reading.endWord();
        return reading.words;
    }

    private void read(int point, int at, int next) {
        if (belongsToWord(point)) {
            if (letters.isEmpty()) {
                start = at;
            }
            fold(point);
            end = next;
        } else if (Character.getType(point) == Character.FORMAT) {
            return;
        } else if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
            endWord();
            space(point);
        } else if (isInside(point, next)) {
            joined(point);
        } else {
            endWord();
            words.add(new Word(Character.toString(point), at, next, before, true));
            before = Before.NOTHING;
        }
    }

    private void space(int point) {
        if (point == '\n') {
            boolean second = before == Before.NEW_LINE || before == Before.EMPTY_LINE;
            before = second ? Before.EMPTY_LINE : Before.NEW_LINE;
        } else if (before == Before.NOTHING) {
            before = Before.SPACE;
        }
    }

    /** An apostrophe or a hyphen between two letters does not end what is written. */
    private boolean isInside(int point, int next) {
        boolean known = APOSTROPHES.indexOf(point) >= 0 || HYPHENS.indexOf(point) >= 0;
        return known
                && !letters.isEmpty()
                && next < text.length()
                && belongsToWord(text.codePointAt(next));
    }

    private void joined(int point) {
        if (HYPHENS.indexOf(point) >= 0) {
            endWord();
            before = Before.HYPHEN;
        }
    }

    private void endWord() {
        if (!letters.isEmpty()) {
            words.add(new Word(letters.toString(), start, end, before, false));
            letters.setLength(0);
            before = Before.NOTHING;
        }
    }

    private static boolean belongsToWord(int point) {
        return Character.isLetterOrDigit(point)
                || switch (Character.getType(point)) {
                    case Character.NON_SPACING_MARK,
                            Character.COMBINING_SPACING_MARK,
                            Character.ENCLOSING_MARK ->
                            true;
                    default -> false;
                };
    }

    private void fold(int point) {
        if (point < 0x80) {
            letters.append((char) Character.toLowerCase(point));
        } else {
            Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD)
                    .codePoints()
                    .map(one -> Character.toLowerCase(Character.toUpperCase(one)))
                    .forEach(letters::appendCodePoint);
        }
    }
}

package org.daybook.paper;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds a font for every character, and a visible mark for what no font has. */
final class Fonts {

    /** Stands for a character that no font has: an empty box. */
    private static final int MISSING = 0x25A1;

    private static final int FIRST_MARK = 0x300;
    private static final int SOFT_HYPHEN = 0xAD;

    private final Map<Face, Typeface> open = new EnumMap<>(Face.class);
    private final BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);

    Typeface of(Face face) {
        return open.computeIfAbsent(face, Typeface::new);
    }

    List<Typeface> inUse() {
        return open.values().stream().filter(Typeface::drawn).toList();
    }

    /** A text of one style and one direction, cut where the font changes. */
    List<Piece> pieces(String text, Style style, int level) {
        List<Piece> pieces = new ArrayList<>(1);
        PieceRun run = new PieceRun(style, level, pieces);
        boolean indexed = false;
        int start = 0;
        while (start < text.length()) {
            int end = start + 1;
            if (!standsAlone(text, start)) {
                if (!indexed) {
                    clusters.setText(text);
                    indexed = true;
                }
                end = clusters.following(start);
            }
            place(text.substring(start, end), style, run);
            start = end;
        }
        run.end();
        return pieces;
    }

    /** Where the character beginning here ends, marks and joiners included. */
    int clusterEnd(String text, int start) {
        if (standsAlone(text, start)) {
            return start + 1;
        }
        clusters.setText(text);
        return clusters.following(start);
    }

    private static boolean standsAlone(String text, int at) {
        return text.charAt(at) < FIRST_MARK
                && (at + 1 == text.length() || text.charAt(at + 1) < FIRST_MARK);
    }

    private void place(String cluster, Style style, PieceRun run) {
        if (cluster.codePoints().allMatch(Fonts::unseen)) {
            run.unseen(cluster, of(style.face()));
            return;
        }
        Optional<Typeface> found = find(cluster, style.face(), run.typeface());
        if (found.isPresent()) {
            run.add(cluster, found.get());
        } else {
            run.replace(cluster, of(Face.REGULAR), MISSING);
        }
    }

    private Optional<Typeface> find(String cluster, Face wanted, Optional<Typeface> before) {
        // Spaces and stops stay in the font of the word before: a word is shaped as a whole.
        if (before.isPresent()
                && before.get().face().joining()
                && neutral(cluster)
                && has(before.get(), cluster)) {
            return before;
        }
        if (has(of(wanted), cluster)) {
            return Optional.of(of(wanted));
        }
        for (Face face : Face.OTHER_SCRIPTS) {
            if (has(of(face), cluster)) {
                return Optional.of(of(face));
            }
        }
        return Optional.empty();
    }

    private static boolean has(Typeface typeface, String cluster) {
        int at = 0;
        while (at < cluster.length()) {
            int codePoint = cluster.codePointAt(at);
            if (!unseen(codePoint) && typeface.glyph(codePoint) == 0) {
                return false;
            }
            at += Character.charCount(codePoint);
        }
        return true;
    }

    private static boolean neutral(String cluster) {
        int first = cluster.codePointAt(0);
        return !Character.isLetterOrDigit(first)
                && Character.UnicodeScript.of(first) == Character.UnicodeScript.COMMON;
    }

    /** Joiners, direction marks, variation selectors: they shape others and have no form. */
    static boolean unseen(int codePoint) {
        return codePoint == SOFT_HYPHEN
                || Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}

package org.daybook.paper;

import java.util.Optional;

/**
 * The smallest thing on a line: letters of one font, a blank, a bar, or a number not yet known.
 *
 * @param text the letters typed, in the order typed
 * @param exact whether the glyphs alone give the text back; otherwise it is written beside them
 * @param level of the bidirectional order; odd runs from right to left
 * @param glyphs from left to right
 * @param x of each glyph in points; empty where each follows the one before
 * @param y of each glyph in points, upwards; empty where all stand on the line
 * @param width in points
 * @param other what it is other than letters: a bar, or what the number will be
 */
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
record Piece(
        Typeface typeface,
        Style style,
        String text,
        boolean exact,
        int level,
        int[] glyphs,
        float[] x,
        float[] y,
        float width,
        Optional<Words.Run> other) {

    private static final int[] NO_GLYPHS = {};
    private static final float[] NONE = {};

    static Piece plain(
            Typeface typeface, Style style, String text, boolean exact, int[] glyphs, float width) {
        return new Piece(
                typeface, style, text, exact, 0, glyphs, NONE, NONE, width, Optional.empty());
    }

    static Piece blank(Typeface typeface, Style style, Words.Blank blank) {
        float width = blank.millimetres() * Sheet.MILLIMETRE;
        return new Piece(
                typeface, style, "____", false, 0, NO_GLYPHS, NONE, NONE, width, Optional.empty());
    }

    static Piece pending(Typeface typeface, Style style, Words.Run run, float width) {
        return new Piece(
                typeface, style, "", true, 0, NO_GLYPHS, NONE, NONE, width, Optional.of(run));
    }

    /** These letters as what stands in a bar. */
    Piece barred(Words.Bar bar, int barLevel, float barWidth) {
        String said = Withheld.inWords(bar.reason());
        return new Piece(
                typeface,
                style,
                "[" + said + "]",
                false,
                barLevel,
                glyphs,
                NONE,
                NONE,
                barWidth,
                Optional.of(bar));
    }

    boolean isBar() {
        return other.filter(Words.Bar.class::isInstance).isPresent();
    }

    /** What the number will be. */
    Optional<Words.Run> pending() {
        return other.filter(run -> !(run instanceof Words.Bar));
    }

    boolean isBlank() {
        return glyphs.length == 0 && other.isEmpty() && width > 0;
    }

    boolean placed() {
        return x.length > 0;
    }

    /** Fallback fonts come in one weight: their strong runs are outlined a little. */
    boolean thickened() {
        return style.face().heavy() && !typeface.face().heavy();
    }

    boolean continues(Piece before) {
        return !placed()
                && !before.placed()
                && !isBar()
                && !before.isBar()
                && glyphs.length > 0
                && before.glyphs.length > 0
                && typeface == before.typeface
                && style.equals(before.style);
    }
}

package org.daybook.paper;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gathers characters of one font into a piece. */
final class PieceRun {

    private final Style style;
    private final int level;
    private final List<Piece> pieces;
    private final StringBuilder text = new StringBuilder();
    private @Nullable Typeface typeface;
    private boolean shaped;

    PieceRun(Style style, int level, List<Piece> pieces) {
        this.style = style;
        this.level = level;
        this.pieces = pieces;
    }

    Optional<Typeface> typeface() {
        return Optional.ofNullable(typeface);
    }

    void add(String cluster, Typeface of) {
        boolean joins =
                of.face().joining()
                        || rightToLeft()
                        || cluster.codePointCount(0, cluster.length()) > 1;
        if (typeface != of || shaped != joins) {
            end();
            typeface = of;
            shaped = joins;
        }
        text.append(cluster);
    }

    /** What has no form of its own goes with the letters before it, or waits for those after. */
    void unseen(String cluster, Typeface otherwise) {
        if (typeface == null || !shaped) {
            end();
            typeface = typeface == null ? otherwise : typeface;
            shaped = true;
        }
        text.append(cluster);
    }

    void replace(String cluster, Typeface of, int codePoint) {
        end();
        int glyph = of.glyph(codePoint);
        of.use(glyph, codePoint);
        float width = of.advance(glyph) * style.size() / 1000;
        pieces.add(piece(of, cluster, new int[] {glyph}, new float[0], new float[0], width));
    }

    void end() {
        if (typeface != null && !text.isEmpty()) {
            String letters = text.toString();
            pieces.add(shaped ? shape(typeface, letters) : set(typeface, letters));
        }
        text.setLength(0);
        typeface = null;
    }

    private Piece set(Typeface of, String letters) {
        int[] glyphs = new int[letters.codePointCount(0, letters.length())];
        boolean exact = true;
        int width = 0;
        int count = 0;
        for (int at = 0; at < letters.length(); count++) {
            int codePoint = letters.codePointAt(at);
            int glyph = of.glyph(codePoint);
            exact &= of.use(glyph, codePoint);
            width += of.advance(glyph);
            glyphs[count] = glyph;
            at += Character.charCount(codePoint);
        }
        return Piece.plain(of, style, letters, exact, glyphs, width * style.size() / 1000);
    }

    private Piece shape(Typeface of, String letters) {
        float unit = style.scaled(of.face().scale()).size() / 1000;
        Shaping.Shaped done = Shaping.shape(of.face(), letters, rightToLeft());
        int[] glyphs = done.glyphs();
        for (int i = 0; i < glyphs.length; i++) {
            of.note(glyphs[i], lettersOf(i, done, letters, of));
        }
        return piece(
                of,
                letters,
                glyphs,
                scaled(done.x(), unit),
                scaled(done.y(), unit),
                done.width() * unit);
    }

    /** The letter that is drawn with this glyph alone, else all that it was joined from. */
    private static String lettersOf(int i, Shaping.Shaped done, String letters, Typeface of) {
        int start = done.letter()[i];
        int end = letters.length();
        for (int other : done.letter()) {
            if (other > start && other < end) {
                end = other;
            }
        }
        String joined = letters.substring(start, end);
        return joined.codePoints()
                .filter(letter -> of.glyph(letter) == done.glyphs()[i])
                .mapToObj(Character::toString)
                .findFirst()
                .orElse(joined);
    }

    private Piece piece(
            Typeface of, String letters, int[] glyphs, float[] x, float[] y, float width) {
        return new Piece(
                of,
                style.scaled(of.face().scale()),
                letters,
                false,
                level,
                glyphs,
                x,
                y,
                width,
                Optional.empty());
    }

    private static float[] scaled(float[] thousandths, float unit) {
        float[] points = Arrays.copyOf(thousandths, thousandths.length);
        for (int i = 0; i < points.length; i++) {
            points[i] *= unit;
        }
        return points;
    }

    private boolean rightToLeft() {
        return level % 2 == 1;
    }
}

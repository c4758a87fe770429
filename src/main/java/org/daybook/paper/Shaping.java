package org.daybook.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Joins and places letters with the HarfBuzz inside the JDK.
 *
 * <p>The JDK copies each font it opens into a temporary file (of the font, never of a text), so the
 * opened ones are kept for the life of the program.
 */
final class Shaping {

    private static final int EM = 1000;
    private static final int UNSEEN = 0xFFFE;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Map<Face, Font> OPENED = new ConcurrentHashMap<>();

    /**
     * Glyphs from left to right.
     *
     * @param x of each, in thousandths of the type size
     * @param y of each, upwards
     * @param letter index of the character that each one began with
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once, never compared
    record Shaped(int[] glyphs, float[] x, float[] y, int[] letter, float width) {}

    private Shaping() {}

    static Shaped shape(Face face, String text, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector =
                font(face)
                        .layoutGlyphVector(EXACT, text.toCharArray(), 0, text.length(), direction);
        int seen = 0;
        int all = vector.getNumGlyphs();
        int[] glyphs = new int[all];
        float[] x = new float[all];
        float[] y = new float[all];
        int[] letter = new int[all];
        for (int i = 0; i < all; i++) {
            int code = vector.getGlyphCode(i);
            if (code > 0 && code < UNSEEN) {
                glyphs[seen] = code;
                x[seen] = (float) vector.getGlyphPosition(i).getX();
                y[seen] = (float) -vector.getGlyphPosition(i).getY();
                letter[seen++] = vector.getGlyphCharIndex(i);
            }
        }
        float width = (float) vector.getGlyphPosition(all).getX();
        return new Shaped(
                Arrays.copyOf(glyphs, seen),
                Arrays.copyOf(x, seen),
                Arrays.copyOf(y, seen),
                Arrays.copyOf(letter, seen),
                width);
    }

    private static Font font(Face face) {
        return OPENED.computeIfAbsent(face, Shaping::open);
    }

    private static Font open(Face face) {
        try (ByteArrayInputStream in = new ByteArrayInputStream(face.bytes())) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) EM);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Damaged in the program: " + face.file(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

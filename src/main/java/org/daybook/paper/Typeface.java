package org.daybook.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A font as one document uses it: which glyphs, and for which letters.
 *
 * <p>Glyphs are written by their number, so that nothing stands between our shaping and the page;
 * PDFBox's own fonts write characters and substitute glyphs on their own.
 */
final class Typeface {

    private final Face face;
    private final TrueTypeFont file;
    private final CmapLookup letters;
    private final float scale;
    private final @Nullable String[] used;
    private boolean drawn;
    private final COSDictionary dictionary = new COSDictionary();

    Typeface(Face face) {
        this.face = face;
        try {
            file = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
            letters = file.getUnicodeCmapLookup();
            scale = 1000f / file.getUnitsPerEm();
            used = new String[file.getNumberOfGlyphs()];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // A plain space first: the no-break space has the same glyph.
        if (glyph(' ') != 0) {
            used[glyph(' ')] = " ";
        }
    }

    Face face() {
        return face;
    }

    TrueTypeFont file() {
        return file;
    }

    /** What pages refer to; filled when the document is finished. */
    COSDictionary dictionary() {
        return dictionary;
    }

    String name() {
        return face.name();
    }

    /** 0 where the font has none. */
    int glyph(int codePoint) {
        return letters.getGlyphId(codePoint);
    }

    /** In whole thousandths of the type size, as the file will say. */
    int advance(int glyph) {
        try {
            return Math.round(file.getAdvanceWidth(glyph) * scale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it was more than looked into. */
    boolean drawn() {
        return drawn;
    }

    /** Glyphs in use, in order, each with the letters that a reader gets for it. */
    SortedMap<Integer, String> used() {
        SortedMap<Integer, String> inUse = new TreeMap<>();
        for (int glyph = 0; glyph < used.length; glyph++) {
            String letters = used[glyph];
            if (letters != null) {
                inUse.put(glyph, letters);
            }
        }
        return inUse;
    }

    /**
     * Notes that a glyph is used.
     *
     * @return whether a reader of the file gets just this character for it
     */
    boolean use(int glyph, int codePoint) {
        drawn = true;
        String known = used[glyph];
        if (known == null) {
            used[glyph] = Character.toString(codePoint);
            return true;
        }
        return known.codePointAt(0) == codePoint
                && known.length() == Character.charCount(codePoint);
    }

    /** Notes that a glyph is used, where the text is written beside it anyway. */
    void note(int glyph, String text) {
        drawn = true;
        if (used[glyph] == null) {
            used[glyph] = text;
        }
    }
}

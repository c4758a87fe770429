package org.daybook.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Stands in our own fonts where a document names one that it does not bring along. The machine's
 * fonts are never searched: that would leave a list of them in the user's home.
 */
final class OwnFonts implements FontMapper {

    private @Nullable TrueTypeFont plain;
    private @Nullable TrueTypeFont serif;

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(
            String name, @Nullable PDFontDescriptor description) {
        return new FontMapping<>(font(name, description), true);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(
            String name, @Nullable PDFontDescriptor description) {
        return new FontMapping<>(font(name, description), true);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name,
            @Nullable PDFontDescriptor description,
            @Nullable PDCIDSystemInfo collection) {
        return new CIDFontMapping(null, font(name, description), true);
    }

    private synchronized TrueTypeFont font(
            @Nullable String name, @Nullable PDFontDescriptor description) {
        String called = name == null ? "" : name.toLowerCase(Locale.ROOT);
        boolean serifs =
                called.contains("times")
                        || (called.contains("serif") && !called.contains("sans"))
                        || (description != null && description.isSerif());
        if (serifs) {
            TrueTypeFont found = serif == null ? read(Face.SERIF) : serif;
            serif = found;
            return found;
        }
        TrueTypeFont found = plain == null ? read(Face.REGULAR) : plain;
        plain = found;
        return found;
    }

    private static TrueTypeFont read(Face face) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

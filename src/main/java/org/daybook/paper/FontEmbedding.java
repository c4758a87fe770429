package org.daybook.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Puts the used part of a font into the document.
 *
 * <p>Pages name glyphs by their number in the whole font; a map leads from there to the subset, so
 * that pages can be written before it is known what the subset will hold.
 */
final class FontEmbedding {

    private static final List<String> TABLES =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");
    private static final int SYMBOLIC = 4;
    private static final int LETTERS = 26;
    private static final int TAG_LENGTH = 6;
    private static final COSName IDENTITY = COSName.getPDFName("Identity-H");

    private final Typeface typeface;
    private final TrueTypeFont file;
    private final SortedMap<Integer, String> used;
    private final String name;

    private FontEmbedding(Typeface typeface) throws IOException {
        this.typeface = typeface;
        this.file = typeface.file();
        this.used = typeface.used();
        this.name = tag() + "+" + file.getName();
    }

    static void embed(Typeface typeface) throws IOException {
        new FontEmbedding(typeface).fill(typeface.dictionary());
    }

    private void fill(COSDictionary font) throws IOException {
        COSArray descendants = new COSArray();
        descendants.add(descendant());
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, IDENTITY);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        byte[] letters = LetterMap.of(used).getBytes(StandardCharsets.US_ASCII);
        font.setItem(COSName.TO_UNICODE, stream(letters));
    }

    private COSDictionary descendant() throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(file, TABLES);
        subsetter.addGlyphIds(new TreeSet<>(used.keySet()));
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(subsetter));
        font.setItem(COSName.CID_TO_GID_MAP, stream(places(subsetter.getGIDMap())));
        font.setItem(COSName.W, widths());
        return font;
    }

    private COSDictionary descriptor(TTFSubsetter subsetter) throws IOException {
        ByteArrayOutputStream subset = new ByteArrayOutputStream();
        subsetter.writeToStream(subset);
        COSStream program = stream(subset.toByteArray());
        program.setInt(COSName.LENGTH1, subset.size());
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, box());
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, scaled(file.getHorizontalHeader().getAscender()));
        descriptor.setInt(COSName.DESCENT, scaled(file.getHorizontalHeader().getDescender()));
        descriptor.setInt(COSName.CAP_HEIGHT, scaled(file.getHorizontalHeader().getAscender()));
        descriptor.setInt(COSName.STEM_V, 80);
        descriptor.setItem(COSName.FONT_FILE2, program);
        return descriptor;
    }

    private COSArray box() throws IOException {
        COSArray box = new COSArray();
        box.add(COSInteger.get(scaled(file.getHeader().getXMin())));
        box.add(COSInteger.get(scaled(file.getHeader().getYMin())));
        box.add(COSInteger.get(scaled(file.getHeader().getXMax())));
        box.add(COSInteger.get(scaled(file.getHeader().getYMax())));
        return box;
    }

    private int scaled(int units) throws IOException {
        return Math.round(units * 1000f / file.getUnitsPerEm());
    }

    /** Number in the whole font to number in the subset, two bytes each. */
    private byte[] places(Map<Integer, Integer> wholeBySubset) {
        ByteBuffer places = ByteBuffer.allocate(2 * (used.lastKey() + 1));
        wholeBySubset.forEach((subset, whole) -> {
            if (used.containsKey(whole)) {
                places.putShort(2 * whole, subset.shortValue());
            }
        });
        return places.array();
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        for (int glyph : used.keySet()) {
            COSArray width = new COSArray();
            width.add(COSInteger.get(typeface.advance(glyph)));
            widths.add(COSInteger.get(glyph));
            widths.add(width);
        }
        return widths;
    }

    /** Six capitals that differ where subsets differ. */
    private String tag() {
        CRC32 sum = new CRC32();
        used.keySet()
                .forEach(glyph -> sum.update(glyph.toString().getBytes(StandardCharsets.US_ASCII)));
        long rest = sum.getValue();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < TAG_LENGTH; i++) {
            tag.append((char) ('A' + rest % LETTERS));
            rest /= LETTERS;
        }
        return tag.toString();
    }

    private static COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = new COSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}

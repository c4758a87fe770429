package org.daybook.paper;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Copies fonts that a document brings along. Whether they draw what they say is looked at letter by
 * letter ({@link SoundLetters}); here only that they are written as an archival file must.
 */
final class SoundFonts {

    private static final int SYMBOLIC = 4;
    private static final int PLAIN = 32;
    private static final COSName[] DESCRIBED = {
        COSName.TYPE,
        COSName.FONT_NAME,
        COSName.FONT_FAMILY,
        COSName.FONT_STRETCH,
        COSName.FONT_WEIGHT,
        COSName.FLAGS,
        COSName.FONT_BBOX,
        COSName.ITALIC_ANGLE,
        COSName.ASCENT,
        COSName.DESCENT,
        COSName.LEADING,
        COSName.CAP_HEIGHT,
        COSName.XHEIGHT,
        COSName.STEM_V,
        COSName.STEM_H,
        COSName.AVG_WIDTH,
        COSName.MAX_WIDTH,
        COSName.MISSING_WIDTH
    };

    private final SoundCopies copies;

    SoundFonts(SoundCopies copies) {
        this.copies = copies;
    }

    COSBase copy(@Nullable COSBase font) throws IOException {
        if (font instanceof COSDictionary dictionary) {
            return copies.once(dictionary, () -> font(dictionary));
        }
        throw new Unsound("font");
    }

    private COSDictionary font(COSDictionary font) throws IOException {
        COSName kind = font.getCOSName(COSName.SUBTYPE);
        COSDictionary copy = new COSDictionary();
        copy.setItem(COSName.TYPE, COSName.FONT);
        PlainParts.copy(font, copy, COSName.SUBTYPE, COSName.BASE_FONT);
        if (COSName.TYPE0.equals(kind)) {
            composite(font, copy);
        } else if (COSName.TRUE_TYPE.equals(kind)
                || COSName.TYPE1.equals(kind)
                || COSName.MM_TYPE1.equals(kind)) {
            simple(font, copy);
        } else {
            throw new Unsound("font");
        }
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream letters) {
            copy.setItem(COSName.TO_UNICODE, PlainParts.stream(letters, copies));
        }
        return copy;
    }

    private void composite(COSDictionary font, COSDictionary copy) throws IOException {
        COSName encoding = font.getCOSName(COSName.ENCODING);
        boolean byNumber =
                COSName.IDENTITY_H.equals(encoding)
                        && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream;
        if (!byNumber
                || !(font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray below)
                || !(below.getObject(0) instanceof COSDictionary descendant)) {
            throw new Unsound("font");
        }
        copy.setItem(COSName.ENCODING, encoding);
        COSArray only = new COSArray();
        only.add(copies.once(descendant, () -> descendant(descendant)));
        copy.setItem(COSName.DESCENDANT_FONTS, only);
    }

    private COSDictionary descendant(COSDictionary font) throws IOException {
        COSDictionary copy = new COSDictionary();
        copy.setItem(COSName.TYPE, COSName.FONT);
        PlainParts.copy(font, copy, COSName.SUBTYPE, COSName.BASE_FONT, COSName.DW, COSName.W);
        if (font.getDictionaryObject(COSName.CIDSYSTEMINFO) instanceof COSDictionary system) {
            COSDictionary same = new COSDictionary();
            PlainParts.copy(system, same, COSName.REGISTRY, COSName.ORDERING, COSName.SUPPLEMENT);
            copy.setItem(COSName.CIDSYSTEMINFO, same);
        }
        if (COSName.CID_FONT_TYPE2.equals(font.getCOSName(COSName.SUBTYPE))) {
            COSBase places = font.getDictionaryObject(COSName.CID_TO_GID_MAP);
            copy.setItem(
                    COSName.CID_TO_GID_MAP,
                    places instanceof COSStream stream
                            ? PlainParts.stream(stream, copies)
                            : PlainParts.plain(places));
        }
        copy.setItem(COSName.FONT_DESC, described(font));
        return copy;
    }

    private void simple(COSDictionary font, COSDictionary copy) throws IOException {
        COSDictionary described = described(font);
        PlainParts.copy(font, copy, COSName.FIRST_CHAR, COSName.LAST_CHAR, COSName.WIDTHS);
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        if (COSName.TRUE_TYPE.equals(font.getCOSName(COSName.SUBTYPE))) {
            checkTrueType(described.getInt(COSName.FLAGS), encoding);
        }
        if (encoding instanceof COSName) {
            copy.setItem(COSName.ENCODING, PlainParts.plain(encoding));
        } else if (encoding instanceof COSDictionary differing) {
            COSDictionary same = new COSDictionary();
            PlainParts.copy(
                    differing, same, COSName.TYPE, COSName.BASE_ENCODING, COSName.DIFFERENCES);
            copy.setItem(COSName.ENCODING, same);
        }
        copy.setItem(COSName.FONT_DESC, described);
    }

    /** A font of letters is read by one of two lists; one of signs by none. */
    private static void checkTrueType(int flags, @Nullable COSBase encoding) throws Unsound {
        boolean signs = (flags & SYMBOLIC) != 0;
        boolean letters = (flags & PLAIN) != 0;
        boolean listed =
                COSName.WIN_ANSI_ENCODING.equals(encoding)
                        || COSName.MAC_ROMAN_ENCODING.equals(encoding);
        if (signs == letters || (signs && encoding != null) || (letters && !listed)) {
            throw new Unsound("letters of a font");
        }
    }

    private COSDictionary described(COSDictionary font) throws IOException {
        if (!(font.getDictionaryObject(COSName.FONT_DESC) instanceof COSDictionary from)) {
            throw new Unsound("font");
        }
        return (COSDictionary) copies.once(from, () -> description(from));
    }

    private COSDictionary description(COSDictionary from) throws IOException {
        COSDictionary copy = new COSDictionary();
        PlainParts.copy(from, copy, DESCRIBED);
        boolean brought = false;
        for (COSName key :
                new COSName[] {COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3}) {
            if (from.getDictionaryObject(key) instanceof COSStream program) {
                COSStream same = PlainParts.stream(program, copies);
                PlainParts.copy(
                        program,
                        same,
                        COSName.LENGTH1,
                        COSName.LENGTH2,
                        COSName.LENGTH3,
                        COSName.SUBTYPE);
                copy.setItem(key, same);
                brought = true;
            }
        }
        if (!brought) {
            throw new Unsound("font not brought along");
        }
        return copy;
    }
}

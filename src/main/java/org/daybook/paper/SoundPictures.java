package org.daybook.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/** Copies the pictures of a page as they are packed, without what was written beside the pixels. */
final class SoundPictures {

    private static final long MOST_PIXELS = 50_000_000;
    private static final int MOST_BYTES_A_PIXEL = 8;
    private static final COSName GLOBALS = COSName.getPDFName("JBIG2Globals");
    private static final COSName MATTE = COSName.getPDFName("Matte");
    private static final COSName[] FLATE = {
        COSName.PREDICTOR, COSName.COLORS, COSName.BITS_PER_COMPONENT, COSName.COLUMNS
    };
    private static final COSName[] FAX = {
        COSName.K,
        COSName.COLUMNS,
        COSName.ROWS,
        COSName.BLACK_IS_1,
        COSName.getPDFName("EncodedByteAlign"),
        COSName.getPDFName("EndOfLine"),
        COSName.getPDFName("EndOfBlock"),
        COSName.getPDFName("DamagedRowsBeforeError")
    };

    private final SoundCopies copies;
    private final SoundColours colours;

    SoundPictures(SoundCopies copies, SoundColours colours) {
        this.copies = copies;
        this.colours = colours;
    }

    COSBase copy(COSStream picture) throws IOException {
        return copies.once(picture, () -> picture(picture, true));
    }

    private COSStream picture(COSStream from, boolean mayBeMasked) throws IOException {
        long pixels = (long) from.getInt(COSName.WIDTH) * from.getInt(COSName.HEIGHT);
        if (pixels < 1 || pixels > MOST_PIXELS || from.getItem(COSName.OC) != null) {
            throw new Unsound("picture");
        }
        COSStream to = new COSStream();
        to.setItem(COSName.TYPE, COSName.XOBJECT);
        to.setItem(COSName.SUBTYPE, COSName.IMAGE);
        PlainParts.copy(
                from,
                to,
                COSName.WIDTH,
                COSName.HEIGHT,
                COSName.BITS_PER_COMPONENT,
                COSName.DECODE,
                COSName.IMAGE_MASK);
        if (!from.getBoolean(COSName.IMAGE_MASK, false)) {
            to.setItem(
                    COSName.COLORSPACE, colours.copy(from.getDictionaryObject(COSName.COLORSPACE)));
        }
        if (mayBeMasked) {
            masks(from, to);
        }
        pixels(from, to, pixels * MOST_BYTES_A_PIXEL);
        return to;
    }

    private void masks(COSStream from, COSStream to) throws IOException {
        COSBase mask = from.getDictionaryObject(COSName.MASK);
        if (mask instanceof COSStream stream) {
            to.setItem(COSName.MASK, copies.once(stream, () -> picture(stream, false)));
        } else if (mask instanceof COSArray) {
            to.setItem(COSName.MASK, PlainParts.plain(mask));
        }
        if (from.getDictionaryObject(COSName.SMASK) instanceof COSStream soft) {
            if (soft.getItem(MATTE) != null) {
                throw new Unsound("picture");
            }
            to.setItem(COSName.SMASK, copies.once(soft, () -> picture(soft, false)));
        }
    }

    private void pixels(COSStream from, COSStream to, long most) throws IOException {
        List<COSName> filters = Unpacked.filters(from);
        if (filters.size() > 1) {
            throw new Unsound("picture");
        }
        String filter = filters.isEmpty() ? "" : filters.getFirst().getName();
        byte[] bytes = raw(from);
        switch (filter) {
            case "" -> {
                fill(to.createOutputStream(COSName.FLATE_DECODE), bytes);
                return;
            }
            case "FlateDecode" -> checkSize(bytes, most);
            case "DCTDecode" -> bytes = BareJpeg.of(bytes, components(to));
            case "CCITTFaxDecode", "JBIG2Decode" -> {}
            default -> throw new Unsound("picture");
        }
        fill(to.createRawOutputStream(), bytes);
        to.setItem(COSName.FILTER, filters.getFirst());
        parameters(from.getDictionaryObject(COSName.DECODE_PARMS), filter, to);
    }

    private static void fill(OutputStream to, byte[] bytes) throws IOException {
        try (OutputStream out = to) {
            out.write(bytes);
        }
    }

    private byte[] raw(COSStream from) throws IOException {
        try (InputStream in = from.createRawInputStream()) {
            byte[] bytes = in.readAllBytes();
            copies.count(bytes.length);
            return bytes;
        }
    }

    private static void checkSize(byte[] bytes, long most) throws IOException {
        InputStream packed = new ByteArrayInputStream(bytes);
        try (InputStream in = new Bounded(new InflaterInputStream(packed), most)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static int components(COSStream picture) throws Unsound {
        COSBase space = picture.getDictionaryObject(COSName.COLORSPACE);
        if (space instanceof COSArray array) {
            return array.getObject(0).equals(COSName.ICCBASED)
                            && array.getObject(1) instanceof COSStream profile
                    ? profile.getInt(COSName.N)
                    : calibrated(array);
        }
        return COSName.DEVICERGB.equals(space) ? 3 : 1;
    }

    private static int calibrated(COSArray array) throws Unsound {
        if (array.getObject(0) instanceof COSName name) {
            return name.getName().equals("CalGray") || name.equals(COSName.INDEXED) ? 1 : 3;
        }
        throw new Unsound("picture");
    }

    private void parameters(@Nullable COSBase how, String filter, COSStream to) throws IOException {
        COSBase first =
                how instanceof COSArray array && array.size() > 0 ? array.getObject(0) : how;
        if (!(first instanceof COSDictionary from)) {
            return;
        }
        COSDictionary copy = new COSDictionary();
        switch (filter) {
            case "FlateDecode" -> PlainParts.copy(from, copy, FLATE);
            case "CCITTFaxDecode" -> PlainParts.copy(from, copy, FAX);
            case "DCTDecode" -> PlainParts.copy(from, copy, COSName.getPDFName("ColorTransform"));
            default -> globals(from, copy);
        }
        to.setItem(COSName.DECODE_PARMS, copy);
    }

    private void globals(COSDictionary from, COSDictionary copy) throws IOException {
        if (from.getDictionaryObject(GLOBALS) instanceof COSStream globals) {
            copy.setItem(GLOBALS, copies.once(globals, () -> PlainParts.stream(globals, copies)));
        }
    }
}

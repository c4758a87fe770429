package org.daybook.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/**
 * Copies colour spaces of greys and of red, green and blue; inks for presses are not vouched for.
 */
final class SoundColours {

    private static final COSName[] CALIBRATED = {
        COSName.WHITE_POINT, COSName.BLACK_POINT, COSName.GAMMA, COSName.MATRIX, COSName.RANGE
    };
    private static final int HIGHEST_INDEX = 255;

    private final SoundCopies copies;

    SoundColours(SoundCopies copies) {
        this.copies = copies;
    }

    static boolean device(COSName name) {
        return name.equals(COSName.DEVICEGRAY)
                || name.equals(COSName.DEVICERGB)
                || name.equals(COSName.PATTERN);
    }

    COSBase copy(@Nullable COSBase space) throws IOException {
        if (space instanceof COSName name && device(name)) {
            return name;
        }
        if (space instanceof COSArray array
                && array.size() > 0
                && array.getObject(0) instanceof COSName kind) {
            return array.size() == 1 && device(kind)
                    ? kind
                    : copies.once(array, () -> family(kind.getName(), array));
        }
        throw new Unsound("colours");
    }

    private COSBase family(String kind, COSArray array) throws IOException {
        return switch (kind) {
            case "CalRGB", "CalGray", "Lab" -> calibrated(array);
            case "ICCBased" -> profiled(array);
            case "Indexed", "I" -> indexed(array);
            case "Pattern" -> patterned(array);
            default -> throw new Unsound("colours " + kind);
        };
    }

    private static COSArray calibrated(COSArray array) throws Unsound {
        if (!(array.getObject(1) instanceof COSDictionary how)) {
            throw new Unsound("colours");
        }
        COSDictionary copy = new COSDictionary();
        PlainParts.copy(how, copy, CALIBRATED);
        return array(array.getObject(0), copy);
    }

    private COSArray profiled(COSArray array) throws IOException {
        if (!(array.getObject(1) instanceof COSStream stream)) {
            throw new Unsound("colours");
        }
        byte[] profile = PlainParts.unpacked(stream);
        int components = stream.getInt(COSName.N);
        check(profile, components);
        COSStream copy = PlainParts.stream(profile, copies);
        copy.setInt(COSName.N, components);
        return array(COSName.ICCBASED, copy);
    }

    private static void check(byte[] bytes, int components) throws Unsound {
        try {
            ICC_Profile profile = ICC_Profile.getInstance(bytes);
            boolean grey = components == 1 && profile.getColorSpaceType() == ColorSpace.TYPE_GRAY;
            boolean colour = components == 3 && profile.getColorSpaceType() == ColorSpace.TYPE_RGB;
            int use = profile.getProfileClass();
            boolean ofDevice =
                    use == ICC_Profile.CLASS_DISPLAY
                            || use == ICC_Profile.CLASS_INPUT
                            || use == ICC_Profile.CLASS_OUTPUT
                            || use == ICC_Profile.CLASS_COLORSPACECONVERSION;
            if (!(grey || colour) || !ofDevice || profile.getMajorVersion() > 4) {
                throw new Unsound("colour profile");
            }
        } catch (IllegalArgumentException broken) {
            throw new Unsound("colour profile");
        }
    }

    private COSArray indexed(COSArray array) throws IOException {
        if (!(array.getObject(2) instanceof COSNumber high)
                || high.intValue() < 0
                || high.intValue() > HIGHEST_INDEX) {
            throw new Unsound("colours by number");
        }
        COSBase table = array.getObject(3);
        COSBase copy =
                table instanceof COSStream stream
                        ? new COSString(PlainParts.unpacked(stream))
                        : PlainParts.plain(table);
        return array(
                COSName.INDEXED, copy(array.getObject(1)), COSInteger.get(high.intValue()), copy);
    }

    private COSArray patterned(COSArray array) throws IOException {
        return array(COSName.PATTERN, copy(array.getObject(1)));
    }

    private static COSArray array(COSBase... parts) {
        COSArray array = new COSArray();
        for (COSBase part : parts) {
            array.add(part);
        }
        return array;
    }
}

package org.daybook.paper;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/** What is said of a picture that stands among the operators of a page. */
final class InlinePicture {

    private static final long MOST_PIXELS = 4_000_000;
    private static final Map<String, String> PLAIN =
            Map.of(
                    "W",
                    "Width",
                    "H",
                    "Height",
                    "BPC",
                    "BitsPerComponent",
                    "D",
                    "Decode",
                    "IM",
                    "ImageMask");
    private static final Set<String> FILTERS =
            Set.of("Fl", "FlateDecode", "CCF", "CCITTFaxDecode", "RL", "RunLengthDecode");
    private static final Set<String> GREY = Set.of("G", "DeviceGray");
    private static final Set<String> COLOUR = Set.of("RGB", "DeviceRGB");

    private InlinePicture() {}

    static COSDictionary copy(COSDictionary from, SoundResources resources) throws IOException {
        COSDictionary to = new COSDictionary();
        for (Map.Entry<String, String> key : PLAIN.entrySet()) {
            COSBase value = either(from, key.getKey(), key.getValue());
            if (value != null) {
                to.setItem(COSName.getPDFName(key.getKey()), PlainParts.plain(value));
            }
        }
        long pixels = (long) to.getInt(COSName.W) * to.getInt(COSName.H);
        if (pixels < 1 || pixels > MOST_PIXELS) {
            throw new Unsound("picture");
        }
        colours(either(from, "CS", "ColorSpace"), to, resources);
        packing(from, to);
        return to;
    }

    private static @Nullable COSBase either(COSDictionary from, String brief, String full) {
        return from.getDictionaryObject(COSName.getPDFName(brief), COSName.getPDFName(full));
    }

    private static void colours(@Nullable COSBase space, COSDictionary to, SoundResources resources)
            throws IOException {
        if (space == null) {
            return;
        }
        if (!(space instanceof COSName name)) {
            throw new Unsound("colours");
        }
        if (GREY.contains(name.getName())) {
            to.setName(COSName.CS, "G");
        } else if (COLOUR.contains(name.getName())) {
            to.setName(COSName.CS, "RGB");
        } else {
            resources.colourSpace(name);
            to.setItem(COSName.CS, name);
        }
    }

    private static void packing(COSDictionary from, COSDictionary to) throws Unsound {
        COSBase filter = either(from, "F", "Filter");
        if (filter instanceof COSArray several && several.size() == 1) {
            filter = several.getObject(0);
        }
        if (filter == null) {
            return;
        }
        if (!(filter instanceof COSName name)
                || !FILTERS.contains(name.getName())
                || either(from, "DP", "DecodeParms") != null) {
            throw new Unsound("picture");
        }
        to.setItem(COSName.F, name);
    }
}

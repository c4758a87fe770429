package org.daybook.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * A stream of somebody else's document, unpacked while it is read. The library would unpack it
 * wholly into memory first, and a few bytes can unpack to more than there is.
 */
final class Unpacked {

    private static final int MOST_FILTERS = 4;

    private static final long MOST_BETWEEN = 64L << 20;
    private static final Set<String> NOT_DECODED = Set.of("JPXDecode", "JBIG2Decode");
    private static final Set<String> PICTURES =
            Set.of("DCTDecode", "DCT", "JPXDecode", "JBIG2Decode", "CCITTFaxDecode", "CCF");

    private Unpacked() {}

    /**
     * Its bytes, to be read in bounds.
     *
     * @throws IOException when it is packed in a way that nothing sound uses for files
     */
    static InputStream of(COSStream stream) throws IOException {
        InputStream bytes = stream.createRawInputStream();
        List<COSName> filters = filters(stream);
        for (int i = 0; i < filters.size(); i++) {
            if (!isFlate(filters.get(i)) || predicts(stream, i)) {
                bytes.close();
                throw new IOException("Packed in a way that is not unpacked");
            }
            bytes = new InflaterInputStream(bytes);
        }
        return bytes;
    }

    /**
     * Writes what it holds, pixels of pictures left as they are packed.
     *
     * @param out bounds how much
     */
    static void into(COSStream stream, OutputStream out) throws IOException {
        List<COSName> filters = filters(stream);
        int last = filters.size();
        while (last > 0 && PICTURES.contains(filters.get(last - 1).getName())) {
            last--;
        }
        InputStream bytes = stream.createRawInputStream();
        for (int i = 0; i < last; i++) {
            try (InputStream packed = bytes) {
                ByteArrayOutputStream between = new ByteArrayOutputStream();
                OutputStream to = i == last - 1 ? out : new BoundedOut(between, MOST_BETWEEN);
                FilterFactory.INSTANCE.getFilter(filters.get(i)).decode(packed, to, stream, i);
                bytes = new ByteArrayInputStream(between.toByteArray());
            }
        }
        try (InputStream bare = bytes) {
            if (last == 0) {
                bare.transferTo(out);
            }
        }
    }

    /** Whether it is a picture that the library shows to nobody. */
    static boolean isNotDecoded(COSStream stream) throws IOException {
        return filters(stream).stream().anyMatch(filter -> NOT_DECODED.contains(filter.getName()));
    }

    static List<COSName> filters(COSStream stream) throws IOException {
        COSBase filters = stream.getFilters();
        if (filters == null) {
            return List.of();
        }
        if (filters instanceof COSName one) {
            return List.of(one);
        }
        if (filters instanceof COSArray many && many.size() <= MOST_FILTERS) {
            return many.toList().stream()
                    .filter(COSName.class::isInstance)
                    .map(COSName.class::cast)
                    .toList();
        }
        throw new IOException("Packed in too many ways");
    }

    static boolean isFlate(COSName filter) {
        return filter.equals(COSName.FLATE_DECODE)
                || filter.equals(COSName.FLATE_DECODE_ABBREVIATION);
    }

    private static boolean predicts(COSStream stream, int index) {
        COSBase how = stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP);
        COSBase one =
                how instanceof COSArray many && index < many.size() ? many.getObject(index) : how;
        return one instanceof COSDictionary parameters
                && parameters.getInt(COSName.PREDICTOR, 1) > 1;
    }
}

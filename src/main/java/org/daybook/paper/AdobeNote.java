package org.daybook.paper;

import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.w3c.dom.NodeList;

/**
 * How a picture in four inks was written: plain or by lightness, and, when the program of that name
 * wrote it, with light and dark exchanged.
 */
record AdobeNote(boolean exchanged, boolean byLightness) {

    static AdobeNote of(IIOMetadata metadata) {
        IIOMetadataNode tree =
                (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
        NodeList notes = tree.getElementsByTagName("app14Adobe");
        if (notes.getLength() == 0) {
            return new AdobeNote(false, false);
        }
        String transform = ((IIOMetadataNode) notes.item(0)).getAttribute("transform");
        return new AdobeNote(true, transform.equals("2"));
    }

    /** What the eye sees of four inks on white paper. */
    int colour(int[] row, int at) {
        int first = row[at];
        int second = row[at + 1];
        int third = row[at + 2];
        int black = row[at + 3];
        if (byLightness) {
            int blue = second - 128;
            int red = third - 128;
            second = 255 - within(first - .344136 * blue - .714136 * red);
            third = 255 - within(first + 1.772 * blue);
            first = 255 - within(first + 1.402 * red);
        }
        if (!exchanged) {
            first = 255 - first;
            second = 255 - second;
            third = 255 - third;
            black = 255 - black;
        }
        return (lit(first, black) << 16) | (lit(second, black) << 8) | lit(third, black);
    }

    private static int lit(int light, int black) {
        return light * black / 255;
    }

    private static int within(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }
}

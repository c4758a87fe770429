package org.daybook.paper;

import java.io.ByteArrayOutputStream;

/**
 * A JPEG picture without what cameras and programs wrote beside the pixels: where, when, by what.
 */
final class BareJpeg {

    private static final int START = 0xD8;
    private static final int SCAN = 0xDA;
    private static final int COMMENT = 0xFE;
    private static final int FIRST_NOTE = 0xE0;
    private static final int COLOURS_NOTE = 0xEE;
    private static final int LAST_NOTE = 0xEF;

    private BareJpeg() {}

    /**
     * The same pixels, bare.
     *
     * @param components how many the document says that it has
     * @throws Unsound when it is no JPEG picture, or one of other colours than the document says
     */
    static byte[] of(byte[] jpeg, int components) throws Unsound {
        if (jpeg.length < 4 || at(jpeg, 0) != 0xFF || at(jpeg, 1) != START) {
            throw new Unsound("no JPEG");
        }
        ByteArrayOutputStream bare = new ByteArrayOutputStream(jpeg.length);
        bare.write(jpeg, 0, 2);
        int place = 2;
        boolean framed = false;
        while (place + 4 <= jpeg.length && at(jpeg, place) == 0xFF) {
            int marker = at(jpeg, place + 1);
            int end = place + 2 + (at(jpeg, place + 2) << 8 | at(jpeg, place + 3));
            if (marker == 0xFF) {
                place++;
                continue;
            }
            if (marker == SCAN && framed) {
                bare.write(jpeg, place, jpeg.length - place);
                return bare.toByteArray();
            }
            if (end > jpeg.length) {
                break;
            }
            if (frame(marker)) {
                framed = place + 9 < jpeg.length && at(jpeg, place + 9) == components;
            }
            if (!note(marker)) {
                bare.write(jpeg, place, end - place);
            }
            place = end;
        }
        throw new Unsound("JPEG");
    }

    /** Whether it is a JPEG picture of so many components. */
    static boolean has(byte[] jpeg, int components) {
        try {
            return of(jpeg, components).length > 0;
        } catch (Unsound other) {
            return false;
        }
    }

    /** Notes that tell how the colours are written stay: without them they would be others. */
    private static boolean note(int marker) {
        return marker == COMMENT
                || (marker > FIRST_NOTE && marker <= LAST_NOTE && marker != COLOURS_NOTE);
    }

    private static boolean frame(int marker) {
        return marker >= 0xC0 && marker <= 0xC2 && marker != 0xC4;
    }

    private static int at(byte[] bytes, int place) {
        return bytes[place] & 0xFF;
    }
}

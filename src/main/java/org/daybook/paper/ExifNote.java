package org.daybook.paper;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Finds what a camera noted about how it was held, in a JPEG or PNG file; reads nothing else. */
final class ExifNote {

    private static final int ORIENTATION = 0x0112;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP1 = 0xE1;
    private static final int EXIF = 0x45786966;
    private static final int PNG_EXIF = 0x65584966;
    private static final int PNG_HEADER = 8;
    private static final int MOST_NOTES = 200;

    private ExifNote() {}

    static ExifTurn turn(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file);
        try {
            if (bytes.getShort(0) == (short) 0xFFD8) {
                return jpeg(bytes);
            }
            return bytes.getInt(0) == 0x89504E47 ? png(bytes) : ExifTurn.NONE;
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException damaged) {
            return ExifTurn.NONE;
        }
    }

    private static ExifTurn jpeg(ByteBuffer bytes) {
        int at = 2;
        while ((bytes.get(at) & 0xFF) == 0xFF && (bytes.get(at + 1) & 0xFF) != START_OF_SCAN) {
            int length = bytes.getShort(at + 2) & 0xFFFF;
            if ((bytes.get(at + 1) & 0xFF) == APP1 && bytes.getInt(at + 4) == EXIF) {
                return note(bytes.slice(at + 10, length - 8));
            }
            at += 2 + length;
        }
        return ExifTurn.NONE;
    }

    private static ExifTurn png(ByteBuffer bytes) {
        int at = PNG_HEADER;
        while (at < bytes.limit()) {
            int length = bytes.getInt(at);
            if (bytes.getInt(at + 4) == PNG_EXIF) {
                return note(bytes.slice(at + 8, length));
            }
            if (length < 0) {
                return ExifTurn.NONE;
            }
            at = Math.addExact(at, Math.addExact(length, 12));
        }
        return ExifTurn.NONE;
    }

    private static ExifTurn note(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int first = tiff.getInt(4);
        int count = Math.min(tiff.getShort(first) & 0xFFFF, MOST_NOTES);
        for (int i = 0; i < count; i++) {
            int at = first + 2 + 12 * i;
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                return ExifTurn.of(tiff.getShort(at + 8) & 0xFFFF);
            }
        }
        return ExifTurn.NONE;
    }
}

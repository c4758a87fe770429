package org.daybook.paper;

import java.awt.geom.AffineTransform;

/** The eight ways in which a camera can have been held, as it notes them. */
enum ExifTurn {
    NONE,
    MIRRORED,
    HALF,
    UPSIDE_DOWN_MIRRORED,
    TRANSPOSED,
    RIGHT,
    TRANSVERSED,
    LEFT;

    /**
     * As it is noted.
     *
     * @param number 1 to 8; any other means none
     */
    static ExifTurn of(int number) {
        return number >= 1 && number <= values().length ? values()[number - 1] : NONE;
    }

    /** Whether width and height change places. */
    boolean onItsSide() {
        return this == TRANSPOSED || this == RIGHT || this == TRANSVERSED || this == LEFT;
    }

    /** Brings the picture as it lies in the file to the way it was seen. */
    AffineTransform transform(int wide, int high) {
        return switch (this) {
            case NONE -> new AffineTransform();
            case MIRRORED -> new AffineTransform(-1, 0, 0, 1, wide, 0);
            case HALF -> new AffineTransform(-1, 0, 0, -1, wide, high);
            case UPSIDE_DOWN_MIRRORED -> new AffineTransform(1, 0, 0, -1, 0, high);
            case TRANSPOSED -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case RIGHT -> new AffineTransform(0, 1, -1, 0, high, 0);
            case TRANSVERSED -> new AffineTransform(0, -1, -1, 0, high, wide);
            case LEFT -> new AffineTransform(0, -1, 1, 0, 0, wide);
        };
    }
}

package org.daybook.paper;

import java.util.Locale;

/**
 * How large a page or picture is, and the way it is turned to be seen.
 *
 * @param left of its box, in units of its own
 * @param foot of its box
 * @param across its box before it is turned
 * @param up its box before it is turned
 * @param turn clockwise, in degrees: 0, 90, 180 or 270
 * @param unit the size of one of its units in points, at most
 * @param drawnAsOne whether its drawing is a square of one by one, as pictures are
 */
record Extent(
        float left, float foot, float across, float up, int turn, float unit, boolean drawnAsOne) {

    static Extent picture(float wide, float high, float unit) {
        return new Extent(0, 0, wide, high, 0, unit, true);
    }

    private boolean onItsSide() {
        return turn % 180 != 0;
    }

    float wide() {
        return onItsSide() ? up : across;
    }

    float high() {
        return onItsSide() ? across : up;
    }

    /** Points for each of its units, so that it fits. */
    float scale(float roomWide, float roomHigh) {
        return Math.min(unit, Math.min(roomWide / wide(), roomHigh / high()));
    }

    /** The operands that bring its drawing into a box whose lower left corner is here. */
    String matrix(float scale, float x, float y) {
        if (drawnAsOne) {
            return written(wide() * scale, 0, 0, high() * scale, x, y);
        }
        float s = scale;
        return switch (turn) {
            case 90 -> written(0, -s, s, 0, x - foot * s, y + (across + left) * s);
            case 180 -> written(-s, 0, 0, -s, x + (across + left) * s, y + (up + foot) * s);
            case 270 -> written(0, s, -s, 0, x + (up + foot) * s, y - left * s);
            default -> written(s, 0, 0, s, x - left * s, y - foot * s);
        };
    }

    private static String written(float a, float b, float c, float d, float e, float f) {
        return String.format(Locale.ROOT, "%.5f %.5f %.5f %.5f %.3f %.3f cm ", a, b, c, d, e, f);
    }
}

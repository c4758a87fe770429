package org.daybook.bodymap;

import java.text.MessageFormat;
import java.util.Locale;

/**
 * A part of the body as a stretch of the figure: everything within reach of a line.
 *
 * @param words with {0} for "Left" or "Right" and {1} for "left" or "right", where there are two
 * @param x1 from the middle line outwards, as all x here
 * @param reach half the part's width; what no part reaches belongs to the nearest
 */
record BodyZone(String words, Pair pair, double x1, double y1, double x2, double y2, double reach) {

    /** Whether the body has one of it or two. */
    enum Pair {
        MIDDLE,
        EACH_SIDE
    }

    /** From the part's edge; negative inside it. */
    double distance(double x, double y) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / length, 0, 1);
        return Math.hypot(x - x1 - along * dx, y - y1 - along * dy) - reach;
    }

    String words(boolean childsLeft) {
        if (pair == Pair.MIDDLE) {
            return words;
        }
        String side = childsLeft ? "Left" : "Right";
        return MessageFormat.format(words, side, side.toLowerCase(Locale.ROOT));
    }
}

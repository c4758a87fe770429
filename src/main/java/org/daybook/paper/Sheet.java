package org.daybook.paper;

/** The measures of an A4 page, in points from its top left corner. */
final class Sheet {

    static final float MILLIMETRE = 72 / 25.4f;
    static final float WIDTH = 595.28f;
    static final float HEIGHT = 841.89f;
    static final float LEFT = 62;
    static final float RIGHT = WIDTH - LEFT;
    static final float TOP = 84;
    static final float BOTTOM = 768;
    static final float MEASURE = RIGHT - LEFT;

    private Sheet() {}
}

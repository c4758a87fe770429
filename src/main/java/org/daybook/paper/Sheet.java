package org.daybook.paper;

/**
 * How an A4 page is held; all pages of a document the same way. Measures are in points from its top
 * left corner. A PDF counts from below: each page's box ends at {@link #TOP_EDGE}, so that turning
 * the sheet moves only what is right and below.
 */
public enum Sheet {
    PORTRAIT(595.28f, 841.89f),
    /** For tables of many columns. */
    LANDSCAPE(841.89f, 595.28f);

    static final float MILLIMETRE = 72 / 25.4f;
    static final float TOP_EDGE = 841.89f;
    static final float LEFT = 62;
    static final float TOP = 84;
    private static final float FOOT = 73.89f;

    private final float width;
    private final float height;

    Sheet(float width, float height) {
        this.width = width;
        this.height = height;
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    float right() {
        return width - LEFT;
    }

    float bottom() {
        return height - FOOT;
    }

    /** The width between the margins. */
    float measure() {
        return right() - LEFT;
    }
}

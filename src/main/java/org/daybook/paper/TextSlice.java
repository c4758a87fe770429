package org.daybook.paper;

/**
 * A line of text in its column.
 *
 * @param indent from the column's left edge, in points
 * @param width of the column after the indent
 */
record TextSlice(
        Line line,
        Style style,
        Element element,
        Side side,
        float indent,
        float width,
        boolean holds)
        implements Slice {

    /** Where a line stands in its column. */
    enum Side {
        START,
        CENTRE,
        RIGHT
    }

    @Override
    public float height() {
        return style.leading();
    }

    @Override
    public void draw(Leaf leaf, float x, float top) {
        leaf.line(element, line, x + indent + offset(), top + style.baseline());
    }

    private float offset() {
        return switch (side) {
            case START -> line.rightToLeft() ? width - line.fullWidth() : 0;
            case CENTRE -> (width - line.width()) / 2;
            case RIGHT -> width - line.width();
        };
    }
}

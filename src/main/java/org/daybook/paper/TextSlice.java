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
        START(0),
        CENTRE(.5f),
        RIGHT(1);

        private final float slack;

        Side(float slack) {
            this.slack = slack;
        }
    }

    @Override
    public float height() {
        return style.leading();
    }

    @Override
    public void draw(Leaf leaf, float x, float top) {
        leaf.line(element, line, x + indent + offset(), top + style.baseline(), side.slack);
    }

    private float offset() {
        if (side == Side.START) {
            return line.rightToLeft() ? width - line.fullWidth() : 0;
        }
        return side.slack * (width - line.width());
    }
}

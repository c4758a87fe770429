package org.daybook.paper;

import org.daybook.paper.Block.Shape;

/** A shape before its words, drawn in black; readers get a bullet, for the words say the rest. */
record ShapeMark(Shape shape, Element element, float indent, float height) implements Slice {

    private static final float RADIUS = 3.9f;
    private static final float PEN = 1;
    private static final String WHITE = Ink.WHITE.stroke() + Ink.WHITE.fill();

    @Override
    public boolean holds() {
        return true;
    }

    @Override
    public void draw(Leaf leaf, float x, float top) {
        Ops ops = new Ops().put("q ").put(Ink.BLACK.stroke()).put(Ink.BLACK.fill());
        ops.number(PEN).put("w ");
        draw(ops, x + indent + RADIUS + PEN, top + height / 2);
        leaf.drawing(element, "\u2022", ops.put("Q\n"));
    }

    private void draw(Ops ops, float x, float y) {
        switch (shape) {
            case DONE -> tick(ops.circle(x, y, RADIUS + PEN / 2).put("f "), x, y);
            case OPEN -> ops.circle(x, y, RADIUS).put("S ");
            case LATE -> warning(ops, x, y);
            case NOT_KNOWN -> ops.put("[1.7 1.35] 0 d ").circle(x, y, RADIUS).put("S ");
            case IN_FORCE -> ops.box(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS).put("f ");
            case ENDED -> ops.circle(x, y, RADIUS).put("S ").line(x - 2.2f, y, x + 2.2f, y);
        }
    }

    private static void tick(Ops ops, float x, float y) {
        ops.put(WHITE).point(x - 2, y + .1f).put("m ");
        ops.point(x - .6f, y + 1.6f).put("l ").point(x + 2.1f, y - 1.5f).put("l S ");
    }

    private static void warning(Ops ops, float x, float y) {
        ops.point(x, y - 4.6f).put("m ").point(x + 4.9f, y + 4).put("l ");
        ops.point(x - 4.9f, y + 4).put("l h f ");
        ops.put(WHITE).line(x, y - 1.9f, x, y + 1.2f);
        ops.circle(x, y + 2.6f, .6f).put("f ");
    }
}

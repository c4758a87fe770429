package org.daybook.paper;

/** A line of the child's own words, with its part of the bar at their left. */
record Barred(Slice line, float indent) implements Slice {

    private static final float BAR = 3;

    @Override
    public float height() {
        return line.height();
    }

    @Override
    public boolean holds() {
        return line.holds();
    }

    @Override
    public void draw(Leaf leaf, float x, float top) {
        leaf.backdrop()
                .put("/Artifact BMC ")
                .put(Ink.ACCENT.fill())
                .box(x + indent, top, BAR, height())
                .put("f EMC\n");
        line.draw(leaf, x, top);
    }
}

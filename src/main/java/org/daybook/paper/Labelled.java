package org.daybook.paper;

/** A line with something before it: a bullet, a box to tick. */
record Labelled(Slice label, Slice line) implements Slice {

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
        label.draw(leaf, x, top);
        line.draw(leaf, x, top);
    }
}

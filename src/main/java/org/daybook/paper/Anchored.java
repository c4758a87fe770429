package org.daybook.paper;

/** The first line of a heading, which bookmarks and links lead to. */
record Anchored(Slice line, Block.Heading heading, Places places) implements Slice {

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
        places.heading(heading, leaf, top);
        line.draw(leaf, x, top);
    }
}

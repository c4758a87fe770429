package org.daybook.paper;

/** A box to tick with a pen, read as one. */
record TickBox(Element element, float indent) implements Slice {

    private static final float SIZE = 10;

    @Override
    public float height() {
        return Style.BODY.leading();
    }

    @Override
    public boolean holds() {
        return true;
    }

    @Override
    public void draw(Leaf leaf, float x, float top) {
        Ops box =
                new Ops()
                        .put(Ink.BLACK.stroke())
                        .put(".8 w ")
                        .box(x + indent + .5f, top + (height() - SIZE) / 2, SIZE, SIZE)
                        .put("S\n");
        leaf.drawing(element, "\u2610", box);
    }
}

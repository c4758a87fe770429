package org.daybook.paper;

import org.apache.pdfbox.cos.COSArray;

/** Draws what is placed, and its words over it where nobody sees them. */
record PlacedSlice(
        Placed placed,
        String object,
        Element figure,
        Element parent,
        Setting setting,
        Sheet held,
        float roomHigh)
        implements Slice {

    private static final float EDGE = 1.2f;
    private static final float LEAST_LETTERS = 1;
    private static final float MOST_LETTERS = 60;

    @Override
    public float height() {
        return roomHigh;
    }

    @Override
    public boolean holds() {
        return false;
    }

    @Override
    public void draw(Leaf leaf, float x, float top) {
        float scale = placed.extent().scale(held.measure(), roomHigh);
        float wide = placed.extent().wide() * scale;
        float high = placed.extent().high() * scale;
        float left = x + (held.measure() - wide) / 2;
        float foot = Sheet.TOP_EDGE - top - high;
        String matrix = placed.extent().matrix(scale, left, foot);
        Ops drawing = new Ops().put("q ").put(matrix).put("/").put(object).put(" Do Q\n");
        figure.attribute("Layout", "BBox", box(left, foot, wide, high));
        leaf.drawing(figure, "", drawing);
        leaf.backdrop()
                .put("/Artifact BMC ")
                .put(Ink.RULE.stroke())
                .put(".6 w ")
                .box(left - EDGE, top - EDGE, wide + 2 * EDGE, high + 2 * EDGE)
                .put("S EMC\n");
        for (PageText.Line line : placed.lines()) {
            write(leaf, line, left, top, scale);
        }
    }

    private void write(Leaf leaf, PageText.Line words, float left, float top, float scale) {
        Style usual = new Style(Face.REGULAR, 10, 10, Ink.BLACK);
        float wide = setting.typesetter().line(Words.of(words.text()), usual).width();
        float size = wide > 0 ? 10 * words.wide() * scale / wide : LEAST_LETTERS;
        size = Math.max(LEAST_LETTERS, Math.min(size, MOST_LETTERS));
        Style fitting = new Style(Face.REGULAR, size, size, Ink.BLACK);
        Line line = setting.typesetter().line(Words.of(words.text()), fitting);
        leaf.unseen(
                parent.child("P"), line, left + words.x() * scale, top + words.baseline() * scale);
    }

    private static COSArray box(float left, float foot, float wide, float high) {
        COSArray box = new COSArray();
        box.setFloatArray(new float[] {left, foot, left + wide, foot + high});
        return box;
    }
}

package org.daybook.paper;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.daybook.paper.Outline.Name;
import org.daybook.paper.Outline.Point;
import org.daybook.paper.Outline.Ring;
import org.daybook.paper.Outline.Spot;

/** A drawing at its place in the text. */
record Drawn(Outline outline, Typesetter typesetter, Element element, float indent, float wide)
        implements Slice {

    private static final float BELOW = 4;
    private static final float MOST = .6f;
    private static final float SPOT = 6.5f;

    static List<Slice> slices(
            Block.Drawing drawing, Element parent, float indent, float width, Setting setting) {
        Element element = parent.child("Figure").alternative(drawing.alternative());
        Outline outline = drawing.outline();
        float most = (setting.sheet().bottom() - Sheet.TOP) * MOST;
        float wide = Math.min(drawing.millimetres() * Sheet.MILLIMETRE, width);
        wide = Math.min(wide, most * outline.width() / outline.height());
        List<Slice> slices = new ArrayList<>();
        slices.add(new Drawn(outline, setting.typesetter(), element, indent, wide));
        if (!drawing.caption().isBlank()) {
            Words caption = Words.of(drawing.caption());
            slices.addAll(setting.text(caption, Style.CAPTION, parent.child("P"), indent, width));
        }
        return slices;
    }

    /** What it is said to show stays with it. */
    @Override
    public boolean holds() {
        return true;
    }

    @Override
    public float height() {
        return high() + BELOW;
    }

    private float high() {
        return wide * outline.height() / outline.width();
    }

    @Override
    public void draw(Leaf leaf, float x, float top) {
        Ops ops = new Ops().put("q 1 j 1 J ");
        for (Outline.Stroke stroke : outline.strokes()) {
            switch (stroke) {
                case Ring ring -> ring(ops, ring, x, top);
                case Spot spot -> spot(ops, spot, x, top);
                case Name name -> name(ops, name, x, top);
            }
        }
        element.attribute("Layout", "BBox", box(x, top));
        leaf.drawing(element, "", ops.put("Q\n"));
    }

    private void ring(Ops ops, Ring ring, float x, float top) {
        ops.put(Ink.QUIET.stroke()).put(".8 w ");
        point(ops, ring.curves().getLast().to(), x, top).put("m ");
        for (Outline.Curve curve : ring.curves()) {
            point(ops, curve.first(), x, top);
            point(ops, curve.second(), x, top);
            point(ops, curve.to(), x, top).put("c ");
        }
        ops.put("h S ");
    }

    private void spot(Ops ops, Spot spot, float x, float top) {
        float centre = across(spot.at(), x);
        float middle = down(spot.at(), top);
        ops.put(Ink.BLACK.fill()).circle(centre, middle, SPOT).put("f ");
        Line number = typesetter.line(Words.of(Integer.toString(spot.number())), Style.SPOT);
        write(ops, number, centre, middle + Style.SPOT.size() * .36f);
    }

    private void name(Ops ops, Name name, float x, float top) {
        Line line = typesetter.line(Words.of(name.words()), Style.CAPTION);
        write(ops, line, across(name.at(), x), down(name.at(), top) + Style.CAPTION.baseline());
    }

    private static void write(Ops ops, Line line, float centre, float baseline) {
        float left = centre - line.width() / 2;
        line.spans().forEach(span -> Glyphs.show(ops, span.placed(), left, baseline));
    }

    private Ops point(Ops ops, Point point, float x, float top) {
        return ops.point(across(point, x), down(point, top));
    }

    private float across(Point point, float x) {
        return x + indent + point.x() * wide / outline.width();
    }

    private float down(Point point, float top) {
        return top + point.y() * wide / outline.width();
    }

    private COSArray box(float x, float top) {
        float left = x + indent;
        float foot = Sheet.TOP_EDGE - top - high();
        COSArray box = new COSArray();
        box.setFloatArray(new float[] {left, foot, left + wide, foot + high()});
        return box;
    }
}

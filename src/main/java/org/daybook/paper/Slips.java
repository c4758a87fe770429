package org.daybook.paper;

import java.util.ArrayList;
import java.util.List;

/** What is filled in with a pen. */
final class Slips {

    private static final float BETWEEN = 24;
    private static final float ROOM_TO_WRITE = 26;

    private Slips() {}

    /** Lines in pairs, each with its label below. */
    static Row penLines(Block.PenLines lines, Setting setting, Element section) {
        float width = (setting.sheet().measure() - BETWEEN) / 2;
        List<Slice> left = new ArrayList<>();
        List<Slice> right = new ArrayList<>();
        for (int i = 0; i < lines.labels().size(); i++) {
            List<Slice> column = i % 2 == 0 ? left : right;
            column.add(new PenLine(width));
            Words label = Words.of(lines.labels().get(i));
            column.addAll(setting.text(label, Style.CAPTION, section.child("P"), 0, width));
        }
        return new Row(List.of(new Row.Column(0, left), new Row.Column(width + BETWEEN, right)))
                .before(6)
                .whole();
    }

    static Row foldLine(Block.FoldLine line, Setting setting, Element section) {
        Words text = Words.of(line.text());
        float measure = setting.sheet().measure();
        List<Slice> below = setting.text(text, Style.CAPTION, section.child("P"), 0, measure);
        return Row.of(below)
                .before(30)
                .padded(6, 6)
                .whole()
                .decorated((leaf, top, height, last) ->
                        Rules.dashedRule(leaf.backdrop(), leaf.sheet(), top));
    }

    private record PenLine(float width) implements Slice {

        @Override
        public float height() {
            return ROOM_TO_WRITE + 3;
        }

        @Override
        public boolean holds() {
            return true;
        }

        @Override
        public void draw(Leaf leaf, float x, float top) {
            float y = top + ROOM_TO_WRITE;
            leaf.backdrop()
                    .put("/Artifact BMC ")
                    .put(Ink.BLACK.stroke())
                    .put(".6 w ")
                    .line(x, y, x + width, y)
                    .put("EMC\n");
        }
    }
}

package org.daybook.paper;

/** Rules and frames of rows. */
final class Rules {

    static final float FRAME_PAD = 12;

    private Rules() {}

    /** A hairline below a row; where the row goes on overleaf, nothing ends. */
    static void below(Leaf leaf, float top, float height, boolean last) {
        if (last) {
            rule(leaf.backdrop(), leaf.sheet(), Ink.RULE, .6f, top + height);
        }
    }

    /** Below a table's header. */
    static void header(Leaf leaf, float top, float height, boolean last) {
        rule(leaf.backdrop(), leaf.sheet(), Ink.BLACK, .6f, top + height);
    }

    static void frame(Leaf leaf, float top, float height, boolean last) {
        leaf.backdrop()
                .put("/Artifact BMC ")
                .put(Ink.BLACK.stroke())
                .put(".8 w ")
                .box(Sheet.LEFT, top, leaf.sheet().measure(), height)
                .put("S EMC\n");
    }

    /** Where nothing is known: dashed, a little inside its row. */
    static void dashedFrame(Leaf leaf, float top, float height, boolean last) {
        leaf.backdrop()
                .put("/Artifact BMC q [3 2.5] 0 d ")
                .put(Ink.QUIET.stroke())
                .put(".6 w ")
                .box(Sheet.LEFT, top + 5, leaf.sheet().measure(), height - 10)
                .put("S Q EMC\n");
    }

    static void rule(Ops to, Sheet sheet, Ink ink, float thickness, float y) {
        to.put("/Artifact BMC ").put(ink.stroke()).number(thickness).put("w ");
        to.line(Sheet.LEFT, y, sheet.right(), y).put("EMC\n");
    }

    static void dashedRule(Ops to, Sheet sheet, float y) {
        to.put("/Artifact BMC q [3 2.5] 0 d ").put(Ink.BLACK.stroke()).put(".7 w ");
        to.line(Sheet.LEFT, y, sheet.right(), y).put("Q EMC\n");
    }
}

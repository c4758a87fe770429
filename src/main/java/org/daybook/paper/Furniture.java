package org.daybook.paper;

/** What stands on every page around the words: marking and note above, whose and which below. */
final class Furniture {

    private static final float HEADER = 49;
    private static final float HEADER_RULE = 56;
    private static final float FOOTER_RULE = 787;
    private static final float FOOTER = 800;
    private static final float INITIALS_GAP = 14;

    private final Imprint imprint;
    private final Typesetter typesetter;

    Furniture(Imprint imprint, Typesetter typesetter) {
        this.imprint = imprint;
        this.typesetter = typesetter;
    }

    Ops of(int page, int pages) {
        Ops to = new Ops();
        Rules.rule(to, Ink.BLACK, .8f, HEADER_RULE);
        Rules.rule(to, Ink.RULE, .6f, FOOTER_RULE);
        to.put("/Artifact <</Type /Pagination /Subtype /Header>> BDC\n");
        left(to, imprint.marking(), Style.MARKING, Sheet.LEFT, HEADER);
        right(to, imprint.note(), HEADER);
        to.put("EMC\n/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n");
        float x = left(to, imprint.initials(), Style.RUNNING, Sheet.LEFT, FOOTER);
        x = x == Sheet.LEFT ? x : x + INITIALS_GAP;
        left(to, "Page " + page + " of " + pages, Style.RUNNING, x, FOOTER);
        right(to, imprint.maker(), FOOTER);
        return to.put("EMC\n");
    }

    private float left(Ops to, String text, Style style, float x, float baseline) {
        Line line = typesetter.line(Words.of(text), style);
        show(to, line, x, baseline);
        return x + line.width();
    }

    private void right(Ops to, String text, float baseline) {
        Line line = typesetter.line(Words.of(text), Style.RUNNING);
        show(to, line, Sheet.RIGHT - line.width(), baseline);
    }

    private static void show(Ops to, Line line, float x, float baseline) {
        line.spans().forEach(span -> Glyphs.show(to, span.placed(), x, baseline));
    }
}

package org.daybook.paper;

/** What stands on every page around the words: marking and note above, whose and which below. */
final class Furniture {

    private static final float HEADER = 49;
    private static final float HEADER_RULE = 56;
    private static final float FOOTER_RULE = 19;
    private static final float FOOTER = 32;
    private static final float INITIALS_GAP = 14;

    private final Imprint imprint;
    private final Sheet sheet;
    private final Typesetter typesetter;

    Furniture(Imprint imprint, Sheet sheet, Typesetter typesetter) {
        this.imprint = imprint;
        this.sheet = sheet;
        this.typesetter = typesetter;
    }

    Ops of(int page, int pages) {
        Ops to = new Ops();
        float footer = sheet.bottom() + FOOTER;
        Rules.rule(to, sheet, Ink.BLACK, .8f, HEADER_RULE);
        Rules.rule(to, sheet, Ink.RULE, .6f, sheet.bottom() + FOOTER_RULE);
        to.put("/Artifact <</Type /Pagination /Subtype /Header>> BDC\n");
        left(to, imprint.marking(), Style.MARKING, Sheet.LEFT, HEADER);
        right(to, imprint.note(), HEADER);
        to.put("EMC\n/Artifact <</Type /Pagination /Subtype /Footer>> BDC\n");
        float x = left(to, imprint.initials(), Style.RUNNING, Sheet.LEFT, footer);
        x = x == Sheet.LEFT ? x : x + INITIALS_GAP;
        left(to, "Page " + page + " of " + pages, Style.RUNNING, x, footer);
        right(to, imprint.maker(), footer);
        return to.put("EMC\n");
    }

    private float left(Ops to, String text, Style style, float x, float baseline) {
        Line line = typesetter.line(Words.of(text), style);
        show(to, line, x, baseline);
        return x + line.width();
    }

    private void right(Ops to, String text, float baseline) {
        Line line = typesetter.line(Words.of(text), Style.RUNNING);
        show(to, line, sheet.right() - line.width(), baseline);
    }

    private static void show(Ops to, Line line, float x, float baseline) {
        line.spans().forEach(span -> Glyphs.show(to, span.placed(), x, baseline));
    }
}

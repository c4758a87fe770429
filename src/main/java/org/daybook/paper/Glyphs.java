package org.daybook.paper;

import java.util.List;

/** Writes pieces of text onto a page. */
final class Glyphs {

    /** The same for every bar: its length tells nothing. */
    static final float BAR_WIDTH = 36;

    private static final float BAR_ABOVE = .62f;
    private static final float BAR_BELOW = .18f;
    private static final float BETWEEN_BARS = 1;
    private static final float PEN_LINE = .6f;
    private static final float THICKENING = .03f;

    private Glyphs() {}

    static void show(Ops to, List<Line.Placed> placed, float left, float baseline) {
        int at = 0;
        while (at < placed.size()) {
            int end = at + 1;
            while (end < placed.size()
                    && placed.get(end).piece().continues(placed.get(end - 1).piece())) {
                end++;
            }
            show(to, placed, at, end, left, baseline);
            at = end;
        }
    }

    private static void show(
            Ops to, List<Line.Placed> placed, int from, int end, float left, float baseline) {
        Piece first = placed.get(from).piece();
        float x = left + placed.get(from).x();
        if (first.isBlank()) {
            blank(to, first, x, baseline);
            return;
        }
        if (first.isBar()) {
            bar(to, first, x, baseline);
            return;
        }
        begin(to, first);
        if (first.placed()) {
            for (int i = 0; i < first.glyphs().length; i++) {
                to.put("1 0 0 1 ").point(x + first.x()[i], baseline - first.y()[i]);
                to.put("Tm <").glyph(first.glyphs()[i]).put("> Tj\n");
            }
        } else {
            to.put("1 0 0 1 ").point(x, baseline).put("Tm <");
            for (Line.Placed each : placed.subList(from, end)) {
                for (int glyph : each.piece().glyphs()) {
                    to.glyph(glyph);
                }
            }
            to.put("> Tj\n");
        }
        to.put(first.thickened() ? "0 Tr ET\n" : "ET\n");
    }

    private static void begin(Ops to, Piece piece) {
        Style style = piece.style();
        to.put("BT /").put(piece.typeface().name()).put(" ").number(style.size()).put("Tf ");
        to.put(style.ink().fill());
        if (piece.thickened()) {
            to.put(style.ink().stroke()).number(style.size() * THICKENING).put("w 2 Tr ");
        }
    }

    private static void bar(Ops to, Piece piece, float x, float baseline) {
        float above = piece.style().leading() * BAR_ABOVE;
        float below = piece.style().leading() * BAR_BELOW;
        float wide = piece.width() - 2 * BETWEEN_BARS;
        to.put(Ink.BLACK.fill());
        to.box(x + BETWEEN_BARS, baseline - above, wide, above + below).put("f ");
        float letters = 0;
        for (int glyph : piece.glyphs()) {
            letters += piece.typeface().advance(glyph) * piece.style().size() / 1000;
        }
        begin(to, piece);
        to.put("1 0 0 1 ").point(x + (piece.width() - letters) / 2, baseline).put("Tm <");
        for (int glyph : piece.glyphs()) {
            to.glyph(glyph);
        }
        to.put("> Tj\nET\n");
    }

    private static void blank(Ops to, Piece piece, float x, float baseline) {
        to.put(Ink.BLACK.stroke()).number(PEN_LINE).put("w ");
        to.line(x, baseline + 1.5f, x + piece.width(), baseline + 1.5f);
    }
}

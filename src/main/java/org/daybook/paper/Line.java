package org.daybook.paper;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A line of text.
 *
 * @param pieces in the order typed
 * @param width without the space at its end, which is written to keep words apart for readers
 */
record Line(List<Piece> pieces, float width, boolean rightToLeft) {

    /** A piece at its place, in points from the line's left end. */
    record Placed(Piece piece, float x) {}

    /** Whose letters a reader gets: the glyphs', or those written beside them. */
    enum Reading {
        GLYPHS,
        BESIDE,
        /** Beside them too, but from right to left: said by an element of its own. */
        BESIDE_RIGHT_TO_LEFT;

        static Reading of(Piece piece) {
            if (piece.exact()) {
                return GLYPHS;
            }
            return piece.level() % 2 == 1 ? BESIDE_RIGHT_TO_LEFT : BESIDE;
        }
    }

    /**
     * Pieces that are marked as one.
     *
     * @param actual the letters typed, where glyphs alone would not give them; else empty
     */
    record Span(List<Placed> placed, Reading reading, String actual) {}

    boolean pending() {
        return pieces.stream().anyMatch(piece -> piece.pending().isPresent());
    }

    /** The same line with its numbers known. */
    Line resolved(Function<Piece, List<Piece>> number) {
        List<Piece> known = new ArrayList<>();
        float narrower = 0;
        for (Piece piece : pieces) {
            if (piece.pending().isEmpty()) {
                known.add(piece);
                continue;
            }
            narrower += piece.width();
            for (Piece digits : number.apply(piece)) {
                known.add(digits);
                narrower -= digits.width();
            }
        }
        return new Line(known, width - narrower, rightToLeft);
    }

    float fullWidth() {
        float full = 0;
        for (Piece piece : pieces) {
            full += piece.width();
        }
        return full;
    }

    List<Span> spans() {
        float[] x = places();
        List<Span> spans = new ArrayList<>(1);
        int start = 0;
        while (start < pieces.size()) {
            Reading reading = Reading.of(pieces.get(start));
            List<Placed> placed = new ArrayList<>();
            StringBuilder actual = new StringBuilder();
            int at = start;
            while (at < pieces.size() && Reading.of(pieces.get(at)) == reading) {
                placed.add(new Placed(pieces.get(at), x[at]));
                if (reading != Reading.GLYPHS) {
                    actual.append(pieces.get(at).text());
                }
                at++;
            }
            spans.add(new Span(placed, reading, actual.toString()));
            start = at;
        }
        return spans;
    }

    private float[] places() {
        int count = pieces.size();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        boolean mixed = false;
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) pieces.get(i).level();
            order[i] = i;
            mixed |= levels[i] != 0;
        }
        if (mixed) {
            Bidi.reorderVisually(levels, 0, order, 0, count);
        }
        float[] x = new float[count];
        float at = 0;
        for (Integer index : order) {
            x[index] = at;
            at += pieces.get(index).width();
        }
        return x;
    }
}

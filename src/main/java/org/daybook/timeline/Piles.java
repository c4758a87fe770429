package org.daybook.timeline;

import java.util.ArrayList;
import java.util.List;

/** Puts marks that would lie on one another together. */
final class Piles {

    /** A pile carries its number beside its mark: so much room, and more for each figure. */
    private static final double PILE_WIDTH = 1.5;

    private static final double FIGURE_WIDTH = 0.6;

    private Piles() {}

    static List<Picture.Pile> of(List<Moment> moments, Span span, double width, double mark) {
        List<Picture.Pile> piles = new ArrayList<>();
        List<Moment> here = new ArrayList<>();
        double start = 0;
        for (Moment one : moments) {
            if (span.holds(one.day())) {
                double x = span.noon(one.day(), width);
                if (!here.isEmpty() && x - start >= reach(here, mark)) {
                    piles.add(new Picture.Pile(start, List.copyOf(here)));
                    here.clear();
                }
                if (here.isEmpty()) {
                    start = x;
                }
                here.add(one);
            }
        }
        if (!here.isEmpty()) {
            piles.add(new Picture.Pile(start, List.copyOf(here)));
        }
        return List.copyOf(piles);
    }

    private static double reach(List<Moment> here, double mark) {
        int figures = String.valueOf(here.size() + 1).length();
        return here.size() == 1 ? mark : mark * (PILE_WIDTH + FIGURE_WIDTH * figures);
    }
}

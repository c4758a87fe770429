package org.daybook.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Puts marks that would lie on one another together. */
final class Piles {

    /** A pile carries its number beside its mark and so takes more room than one mark. */
    private static final double PILE_WIDTH = 2.2;

    private Piles() {}

    static List<Picture.Pile> of(List<Moment> moments, Span span, double width, double mark) {
        List<Picture.Pile> piles = new ArrayList<>();
        List<Moment> here = new ArrayList<>();
        double start = 0;
        for (Moment one : moments) {
            if (span.holds(one.day())) {
                double x = x(one.day(), span, width);
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

    private static double x(LocalDate day, Span span, double width) {
        return span.noon(day, width);
    }

    private static double reach(List<Moment> here, double mark) {
        return here.size() == 1 ? mark : mark * PILE_WIDTH;
    }
}

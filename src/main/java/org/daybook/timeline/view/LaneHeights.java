package org.daybook.timeline.view;

import java.util.ArrayList;
import java.util.List;
import org.daybook.timeline.Picture;

/**
 * How high everything in the picture is, in pixels from its top.
 *
 * @param tops where each lane begins, and last where the last one ends
 * @param all with the line for today's word below
 */
record LaneHeights(double heading, List<Double> tops, double bar, double all) {

    static final LaneHeights NONE = new LaneHeights(0, List.of(0.0), 0, 0);

    private static final double HEADING = 1.75;
    private static final double LANE = 1.95;
    private static final double BAR = 1.5;
    private static final double BAR_AIR = 0.25;
    private static final double FOOT = 1.5;

    static LaneHeights of(Picture picture, double em) {
        List<Double> tops = new ArrayList<>();
        double top = HEADING * em;
        for (Picture.Row row : picture.rows()) {
            tops.add(top);
            double bars = row.levels() * (BAR + BAR_AIR) + BAR_AIR;
            top += em * (row.bars().isEmpty() ? LANE : Math.max(LANE, bars));
        }
        tops.add(top);
        return new LaneHeights(HEADING * em, List.copyOf(tops), BAR * em, top + FOOT * em);
    }

    double top(int lane) {
        return tops.get(lane);
    }

    double height(int lane) {
        return tops.get(lane + 1) - tops.get(lane);
    }

    double bottom() {
        return tops.getLast();
    }

    /** Where a bar of that level begins. */
    double bar(int lane, int level) {
        double air = bar * BAR_AIR / BAR;
        return top(lane) + air + level * (bar + air);
    }
}

package org.daybook.bodymap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The figure's outline: a standing child with its palms to the front, the same from both sides,
 * with no face and no sex. Drawn by its points, so that the screen and the paper draw the same.
 */
public final class BodyFigure {

    /** The outline lies inside this frame; a mark's thousandths are of it. */
    public static final double WIDTH = 400;

    public static final double HEIGHT = 1000;

    /** From the middle line outwards and from the top down: crown to crotch along the left side. */
    private static final double[][] HALF = {
        {0, 4},
        {37, 13},
        {60, 44},
        {63, 76},
        {70, 82},
        {68, 102},
        {60, 108},
        {52, 132},
        {31, 153},
        {26, 168},
        {33, 182},
        {62, 192},
        {94, 204},
        {110, 230},
        {117, 282},
        {126, 336},
        {136, 370},
        {148, 420},
        {157, 468},
        {168, 490},
        {184, 514},
        {194, 542},
        {188, 549},
        {174, 532},
        {179, 560},
        {177, 590},
        {164, 604},
        {150, 594},
        {140, 556},
        {134, 520},
        {132, 482},
        {114, 424},
        {102, 374},
        {92, 314},
        {83, 262},
        {79, 310},
        {75, 366},
        {77, 420},
        {81, 474},
        {81, 540},
        {75, 620},
        {66, 680},
        {65, 720},
        {65, 770},
        {56, 850},
        {48, 898},
        {50, 928},
        {66, 964},
        {66, 980},
        {44, 986},
        {26, 980},
        {24, 950},
        {26, 910},
        {24, 860},
        {20, 780},
        {22, 720},
        {22, 676},
        {12, 600},
        {5, 520},
        {0, 506}
    };

    private static final List<Curve> OUTLINE = smooth(whole());

    private BodyFigure() {}

    /**
     * A cubic curve from where the one before it ended, in the frame's own measure, y downwards.
     */
    public record Curve(double x1, double y1, double x2, double y2, double x, double y) {}

    /** A closed outline; the first curve begins where the last one ends. */
    public static List<Curve> outline() {
        return OUTLINE;
    }

    /** The outline as an SVG path. */
    public static String path() {
        Curve last = OUTLINE.getLast();
        StringBuilder path =
                new StringBuilder(String.format(Locale.ROOT, "M%.1f %.1f", last.x, last.y));
        for (Curve c : OUTLINE) {
            path.append(
                    String.format(
                            Locale.ROOT,
                            " C%.1f %.1f %.1f %.1f %.1f %.1f",
                            c.x1,
                            c.y1,
                            c.x2,
                            c.y2,
                            c.x,
                            c.y));
        }
        return path.append(" Z").toString();
    }

    private static List<double[]> whole() {
        List<double[]> points = new ArrayList<>();
        for (double[] point : HALF) {
            points.add(new double[] {WIDTH / 2 + point[0], point[1]});
        }
        List<double[]> other = new ArrayList<>(List.of(HALF).subList(1, HALF.length - 1));
        Collections.reverse(other);
        for (double[] point : other) {
            points.add(new double[] {WIDTH / 2 - point[0], point[1]});
        }
        return points;
    }

    /** Through every point, leaving each in the direction from the one before to the one after. */
    private static List<Curve> smooth(List<double[]> points) {
        List<Curve> curves = new ArrayList<>();
        int n = points.size();
        for (int i = 0; i < n; i++) {
            double[] before = points.get((i + n - 1) % n);
            double[] from = points.get(i);
            double[] to = points.get((i + 1) % n);
            double[] after = points.get((i + 2) % n);
            curves.add(
                    new Curve(
                            from[0] + (to[0] - before[0]) / 6,
                            from[1] + (to[1] - before[1]) / 6,
                            to[0] - (after[0] - from[0]) / 6,
                            to[1] - (after[1] - from[1]) / 6,
                            to[0],
                            to[1]));
        }
        return List.copyOf(curves);
    }
}

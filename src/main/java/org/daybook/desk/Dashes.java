package org.daybook.desk;

import java.util.Locale;

/** A ring of dashes as a path, because a region's shape is filled, not drawn with a pen. */
final class Dashes {

    private static final double OUTER = 7;
    private static final double INNER = 5.5;

    private Dashes() {}

    /** In a box of 16 by 16, as many dashes as gaps. */
    static String ring(int dashes) {
        StringBuilder path = new StringBuilder();
        double step = 2 * Math.PI / dashes;
        for (int i = 0; i < dashes; i++) {
            double from = i * step - Math.PI / 2 - step * 0.3;
            double to = from + step * 0.6;
            path.append(
                    String.format(
                            Locale.ROOT,
                            "M%.2f %.2f A%s %s 0 0 1 %.2f %.2f L%.2f %.2f A%s %s 0 0 0 %.2f %.2f Z ",
                            x(OUTER, from),
                            y(OUTER, from),
                            OUTER,
                            OUTER,
                            x(OUTER, to),
                            y(OUTER, to),
                            x(INNER, to),
                            y(INNER, to),
                            INNER,
                            INNER,
                            x(INNER, from),
                            y(INNER, from)));
        }
        return path.toString();
    }

    private static double x(double radius, double angle) {
        return 8 + radius * Math.cos(angle);
    }

    private static double y(double radius, double angle) {
        return 8 + radius * Math.sin(angle);
    }
}

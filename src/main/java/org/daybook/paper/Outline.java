package org.daybook.paper;

import java.util.List;

/**
 * What a drawing consists of, in units of its own from its top left corner.
 *
 * @param width in units
 * @param height in units
 */
public record Outline(float width, float height, List<Stroke> strokes) {

    public Outline {
        strokes = List.copyOf(strokes);
        if (width <= 0 || height <= 0) {
            throw new IllegalArgumentException("A drawing has a width and a height");
        }
    }

    /** One thing that is drawn. */
    public sealed interface Stroke {}

    /** A closed line; the first curve begins where the last one ends. */
    public record Ring(List<Curve> curves) implements Stroke {

        public Ring {
            curves = List.copyOf(curves);
            if (curves.isEmpty()) {
                throw new IllegalArgumentException("A ring has a curve at least");
            }
        }
    }

    public record Point(float x, float y) {}

    /** A cubic curve to a point, with its two handles. */
    public record Curve(Point first, Point second, Point to) {}

    /** A numbered disc at a place; as large on every drawing. */
    public record Spot(Point at, int number) implements Stroke {}

    /** Words below a point, centred on it. */
    public record Name(Point at, String words) implements Stroke {}
}

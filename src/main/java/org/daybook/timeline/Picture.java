package org.daybook.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Where everything lies at a given width, from the left edge, in pixels.
 *
 * @param today where today's line stands; empty when today is not looked at
 */
public record Picture(
        double width,
        List<Rulings.Ruling> rulings,
        List<Row> rows,
        List<Box> pauses,
        OptionalDouble today) {

    /** A lane with what is seen of it. */
    public record Row(String name, List<Bar> bars, List<Pile> piles) {

        /** How many bars lie above one another at the most. */
        public int levels() {
            return bars.stream().mapToInt(bar -> bar.level() + 1).max().orElse(1);
        }
    }

    /**
     * A stretch as far as it is seen.
     *
     * @param level 0 for the highest; two that overlap never share one
     * @param earlier whether it began before what is seen
     */
    public record Bar(Stretch stretch, double from, double to, int level, boolean earlier) {}

    /**
     * Marks that would lie on one another.
     *
     * @param x where the first of them stands
     */
    public record Pile(double x, List<Moment> moments) {

        public boolean single() {
            return moments.size() == 1;
        }
    }

    /** A pause as far as it is seen. */
    public record Box(Pause pause, double from, double to) {}

    /**
     * @param width in pixels
     * @param mark how wide one mark is, with the air it needs
     */
    public static Picture of(Lanes lanes, Span span, double width, double mark) {
        return new Picture(
                width,
                Rulings.of(span, width, mark),
                lanes.lanes().stream().map(lane -> row(lane, span, width, mark)).toList(),
                lanes.pauses().stream()
                        .filter(one -> one.touches(span))
                        .map(one -> box(one, span, width))
                        .toList(),
                today(lanes.today(), span, width));
    }

    private static OptionalDouble today(LocalDate today, Span span, double width) {
        return span.holds(today)
                ? OptionalDouble.of(span.noon(today, width))
                : OptionalDouble.empty();
    }

    private static Row row(Lane lane, Span span, double width, double mark) {
        return new Row(
                lane.name(),
                Levels.of(lane, span, width),
                Piles.of(lane.moments(), span, width, mark));
    }

    /** From the day after the last entry to the day before the next. */
    private static Box box(Pause pause, Span span, double width) {
        return new Box(
                pause,
                Math.max(0, span.x(pause.from().plusDays(1), width)),
                Math.min(width, span.x(pause.to(), width)));
    }
}

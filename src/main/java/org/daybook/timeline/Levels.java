package org.daybook.timeline;

import java.util.ArrayList;
import java.util.List;

/** Lays stretches that overlap under one another, the gravest at the top. */
final class Levels {

    private Levels() {}

    static List<Picture.Bar> of(Lane lane, Span span, double width) {
        List<Picture.Bar> bars = new ArrayList<>();
        for (Stretch one : lane.stretches()) {
            if (one.touches(span)) {
                bars.add(bar(one, bars, span, width));
            }
        }
        return List.copyOf(bars);
    }

    private static Picture.Bar bar(Stretch one, List<Picture.Bar> above, Span span, double width) {
        double from = one.from().map(day -> Math.max(0, span.x(day, width))).orElse(0.0);
        double to = one.to().map(day -> Math.min(width, span.x(day, width))).orElse(width);
        int level = 0;
        while (taken(above, level, from, to)) {
            level++;
        }
        boolean earlier = one.from().map(day -> day.isBefore(span.from())).orElse(true);
        return new Picture.Bar(one, from, to, level, earlier);
    }

    private static boolean taken(List<Picture.Bar> bars, int level, double from, double to) {
        return bars.stream()
                .anyMatch(bar -> bar.level() == level && from < bar.to() && bar.from() < to);
    }
}

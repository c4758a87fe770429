package org.daybook.timeline;

import java.util.List;

/**
 * One line of the picture.
 *
 * @param moments in the order of their days
 * @param stretches the gravest first
 */
public record Lane(String name, List<Moment> moments, List<Stretch> stretches) {

    public Lane {
        moments = moments.stream().sorted(Moment.BY_DAY).toList();
        stretches = List.copyOf(stretches);
    }

    static Lane ofMoments(String name, List<Moment> moments) {
        return new Lane(name, moments, List.of());
    }

    boolean isEmpty() {
        return moments.isEmpty() && stretches.isEmpty();
    }
}

package org.daybook.timeline.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/** Where the arrow keys go in the picture: along a lane, and from lane to lane. */
final class Stops {

    private final List<List<Stop>> rows = new ArrayList<>();

    void clear() {
        rows.clear();
    }

    /** A lane's stops, from left to right; an empty lane is passed over. */
    void add(List<Stop> row) {
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    /** Where Tab comes in: the last of the first lane that holds marks, which is the latest. */
    Optional<Stop> entrance() {
        return rows.stream()
                .filter(row -> !row.getFirst().moments().isEmpty())
                .findFirst()
                .or(() -> rows.stream().findFirst())
                .map(List::getLast);
    }

    /** Empty where the key leads nowhere. */
    Optional<Stop> from(Stop stop, KeyCode key) {
        int row = rowOf(stop);
        if (row < 0) {
            return entrance();
        }
        List<Stop> here = rows.get(row);
        int at = here.indexOf(stop);
        return switch (key) {
            case LEFT -> at > 0 ? Optional.of(here.get(at - 1)) : Optional.empty();
            case RIGHT -> at + 1 < here.size() ? Optional.of(here.get(at + 1)) : Optional.empty();
            case HOME -> Optional.of(here.getFirst());
            case END -> Optional.of(here.getLast());
            case UP -> row > 0 ? nearest(rows.get(row - 1), stop) : Optional.empty();
            case DOWN ->
                    row + 1 < rows.size() ? nearest(rows.get(row + 1), stop) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private int rowOf(Stop stop) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).contains(stop)) {
                return row;
            }
        }
        return -1;
    }

    private static Optional<Stop> nearest(List<Stop> row, Stop from) {
        return row.stream().min(Comparator.comparingDouble(one -> Math.abs(one.x() - from.x())));
    }

    /** What stands for the same things after the picture was drawn anew. */
    Optional<Stop> like(Stop before) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(one ->
                        before.moments().isEmpty()
                                ? one.said().equals(before.said())
                                : one.moments().contains(before.moments().getFirst()))
                .findFirst();
    }
}

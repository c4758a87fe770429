package org.daybook.timeline.view;

import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.desk.Mark;
import org.daybook.timeline.Moment;
import org.daybook.timeline.Picture;
import org.daybook.timeline.Sign;

/** How a mark of the picture is said and shaped. */
final class StopWords {

    private StopWords() {}

    /** "Concern, Fri 20 Nov 2026. Wren came in by the office"; of a pile how many, and when. */
    static String said(Picture.Row row, Picture.Pile pile) {
        if (pile.single()) {
            return said(pile.moments().getFirst());
        }
        Moment first = pile.moments().getFirst();
        Moment last = pile.moments().getLast();
        String days =
                first.day().equals(last.day())
                        ? Days.full(first.day())
                        : Days.full(first.day()) + " to " + Days.full(last.day());
        return "%d in %s, %s: %s"
                .formatted(
                        pile.moments().size(),
                        row.name().toLowerCase(School.LOCALE),
                        days,
                        pile.moments().stream()
                                .map(Moment::kind)
                                .distinct()
                                .collect(Collectors.joining(", ")));
    }

    static String said(Moment one) {
        String day = one.kind() + ", " + Days.full(one.day());
        if (one.sign() == Sign.TO_COME) {
            return "To come: " + day + (one.words().isEmpty() ? "" : ", " + one.words());
        }
        return day + (one.words().isEmpty() ? "" : ". " + one.words());
    }

    static Mark.Shape shape(Sign sign) {
        return switch (sign) {
            case CONCERN -> Mark.Shape.CONCERN;
            case DECISION_MEETING -> Mark.Shape.DECISION;
            case MEETING -> Mark.Shape.MEETING;
            case POSITIVE -> Mark.Shape.POSITIVE;
            case TO_COME -> Mark.Shape.NOT_KNOWN;
        };
    }

    /** Of a pile the shape that most of it has. */
    static Sign sign(Picture.Pile pile) {
        return pile.moments().stream()
                .collect(Collectors.groupingBy(Moment::sign, Collectors.counting()))
                .entrySet()
                .stream()
                .max(
                        Map.Entry.<Sign, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}

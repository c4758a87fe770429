package org.daybook.arrival;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.children.Child;

/** Who joined of late and of whom nobody has asked an earlier school for the file. */
public final class Newcomers {

    /** Days: who joined earlier is asked about when somebody thinks of it. */
    private static final int A_YEAR = 365;

    /** Days: whoever joined earlier no longer presses. */
    private static final int LATELY = 60;

    private Newcomers() {}

    /** Whoever joined within a year, the latest first. */
    public static List<Child> withinAYear(
            List<Child> children, List<Arrival> arrivals, LocalDate today) {
        return unasked(children, arrivals, today, A_YEAR);
    }

    /**
     * Whoever joined within two months from a school that is known, so that there is somebody to
     * ask: all who begin in Reception would else stand on the board.
     */
    public static List<Child> lately(
            List<Child> children, List<Arrival> arrivals, LocalDate today) {
        return unasked(children, arrivals, today, LATELY).stream()
                .filter(child -> !child.previousSchool().isBlank())
                .toList();
    }

    /** A child with any file in, ended ones too, was thought of. */
    private static List<Child> unasked(
            List<Child> children, List<Arrival> arrivals, LocalDate today, int back) {
        Set<ChildId> thoughtOf = arrivals.stream().map(Arrival::child).collect(Collectors.toSet());
        return children.stream()
                .filter(child -> child.onRoll(today))
                .filter(child ->
                        child.joinedOn().filter(today.minusDays(back)::isBefore).isPresent())
                .filter(child -> !thoughtOf.contains(child.id()))
                .sorted(
                        Comparator.comparing((Child child) -> child.joinedOn().orElseThrow())
                                .reversed()
                                .thenComparing(Child::name))
                .toList();
    }
}

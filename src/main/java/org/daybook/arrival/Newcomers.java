package org.daybook.arrival;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.daybook.base.School;
import org.daybook.children.Child;

/** Who joined of late and of whom nobody has asked an earlier school for the file. */
public final class Newcomers {

    /** Days: who joined earlier is asked about when somebody thinks of it. */
    private static final int A_YEAR = 365;

    /** Days: whoever joined earlier no longer presses. */
    private static final int LATELY = 60;

    /** Days: a file may have been asked for that long before the first day here. */
    private static final int AHEAD = 60;

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

    private static List<Child> unasked(
            List<Child> children, List<Arrival> arrivals, LocalDate today, int back) {
        return children.stream()
                .filter(child -> child.onRoll(today))
                .filter(child ->
                        child.joinedOn().filter(today.minusDays(back)::isBefore).isPresent())
                .filter(child -> arrivals.stream().noneMatch(one -> isOf(one, child)))
                .sorted(
                        Comparator.comparing((Child child) -> child.joinedOn().orElseThrow())
                                .reversed()
                                .thenComparing(Child::name))
                .toList();
    }

    /** A file in that ended counts too, unless the child was here once before and it was then. */
    private static boolean isOf(Arrival arrival, Child child) {
        if (!arrival.child().equals(child.id())) {
            return false;
        }
        LocalDate earliest = child.joinedOn().orElseThrow().minusDays(AHEAD);
        LocalDate begun = LocalDate.ofInstant(arrival.begunAt(), School.ZONE);
        return !arrival.ended()
                || !begun.isBefore(earliest)
                || arrival.joinedOn().filter(day -> !day.isBefore(earliest)).isPresent();
    }
}

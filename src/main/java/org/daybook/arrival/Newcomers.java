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

    /** A year: who joined earlier is asked about when somebody thinks of it. */
    private static final int LOOKS_BACK = 365;

    private Newcomers() {}

    /**
     * The latest to join first. A child with any file in, ended ones too, was thought of.
     *
     * @param onlyFromASchool whether to leave out those of whom no earlier school is known, as all
     *     who begin in Reception
     */
    public static List<Child> unasked(
            List<Child> children,
            List<Arrival> arrivals,
            LocalDate today,
            boolean onlyFromASchool) {
        Set<ChildId> thoughtOf = arrivals.stream().map(Arrival::child).collect(Collectors.toSet());
        return children.stream()
                .filter(child -> child.onRoll(today))
                .filter(child -> joinedOfLate(child, today))
                .filter(child -> !thoughtOf.contains(child.id()))
                .filter(child -> !onlyFromASchool || !child.previousSchool().isBlank())
                .sorted(
                        Comparator.comparing((Child child) -> child.joinedOn().orElseThrow())
                                .reversed()
                                .thenComparing(Child::name))
                .toList();
    }

    private static boolean joinedOfLate(Child child, LocalDate today) {
        return child.joinedOn().filter(day -> day.isAfter(today.minusDays(LOOKS_BACK))).isPresent();
    }
}

package org.daybook.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.ChildId;
import org.daybook.base.EntryId;
import org.daybook.base.FollowUpId;
import org.daybook.chronology.When;

/**
 * Something followed from its beginning to what came of it. What stands here is never changed;
 * lines are added.
 *
 * @param children one or several
 * @param from the entry it came from
 * @param title what it is: "Health visitor's group", "Who is at home at night?"
 * @param whom to or by whom: "Children's social care"; of a question, who will find out; may be
 *     empty
 * @param due as it was first said; {@link #dueNow} is in force
 * @param lines what happened, in the order of writing
 */
public record FollowUp(
        FollowUpId id,
        FollowUpKind kind,
        List<ChildId> children,
        Optional<EntryId> from,
        String title,
        String whom,
        LocalDate begunOn,
        When due,
        List<Line> lines,
        Instant recordedAt,
        String recordedBy) {

    public FollowUp {
        children = List.copyOf(children);
        lines = List.copyOf(lines);
        if (children.isEmpty()) {
            throw new IllegalArgumentException("Followed up for no child");
        }
    }

    /** All lines of a step, in the order of writing. */
    public List<Line> all(Step step) {
        return lines.stream().filter(line -> line.step() == step).toList();
    }

    /** The line in force for a step: the latest one. */
    public Optional<Line> taken(Step step) {
        return all(step).stream().reduce((earlier, later) -> later);
    }

    /** The lines that hold, in the order of their days: without those that were put right. */
    public List<Line> inForce() {
        return lines.stream()
                .filter(line -> line.step().again() || taken(line.step()).equals(Optional.of(line)))
                .sorted(Comparator.comparing(Line::day).thenComparingInt(Line::position))
                .toList();
    }

    public boolean has(Step step) {
        return lines.stream().anyMatch(line -> line.step() == step);
    }

    /** The latest line of any of these steps. */
    public Optional<Line> latest(Step... steps) {
        List<Step> sought = List.of(steps);
        return lines.stream()
                .filter(line -> sought.contains(line.step()))
                .reduce((earlier, later) -> later);
    }

    /** The line after which nothing is awaited. */
    public Optional<Line> end() {
        return lines.stream().filter(line -> line.step().ends()).findFirst();
    }

    public boolean ended() {
        return end().isPresent();
    }

    /** The due day and time in force: the last one said for the whole. */
    public When dueNow() {
        return Stream.concat(
                        Stream.of(due),
                        lines.stream()
                                .filter(line -> kind.way().movesTheWhole(line.step()))
                                .map(Line::due))
                .filter(when -> when.day().isPresent())
                .reduce((earlier, later) -> later)
                .orElse(When.UNKNOWN);
    }

    FollowUp with(Line line) {
        return new FollowUp(
                id,
                kind,
                children,
                from,
                title,
                whom,
                begunOn,
                due,
                Stream.concat(lines.stream(), Stream.of(line)).toList(),
                recordedAt,
                recordedBy);
    }
}

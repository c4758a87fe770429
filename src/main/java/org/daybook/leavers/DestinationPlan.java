package org.daybook.leavers;

import java.util.List;
import java.util.Optional;
import org.daybook.children.Child;
import org.daybook.children.LineProblem;
import org.daybook.transfer.Receiver;

/**
 * What a list of destinations would change, line by line. Nothing has been written yet.
 *
 * @param problems by line
 * @param notInList how many leavers the list does not name; nothing happens to them
 */
public record DestinationPlan(List<Line> lines, List<LineProblem> problems, int notInList) {

    /**
     * @param line the line of the file
     * @param before where the child went until now, as far as somebody had said
     */
    public record Line(long line, Child child, Optional<Receiver> before, Receiver after) {

        public boolean changes() {
            return !before.equals(Optional.of(after));
        }
    }

    public DestinationPlan {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    public List<Line> toWrite() {
        return lines.stream().filter(Line::changes).toList();
    }
}

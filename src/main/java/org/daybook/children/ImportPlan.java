package org.daybook.children;

import java.util.List;

/**
 * What an import would do, line by line. Nothing has been written yet.
 *
 * @param problems by line
 * @param notInList how many children on roll the list does not name; nothing happens to them
 */
public record ImportPlan(List<PlannedLine> lines, List<LineProblem> problems, int notInList) {

    public ImportPlan {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    public List<PlannedLine.New> added() {
        return of(PlannedLine.New.class);
    }

    public List<PlannedLine.Changed> changed() {
        return of(PlannedLine.Changed.class);
    }

    public int same() {
        return of(PlannedLine.Same.class).size();
    }

    public int leftOut() {
        return of(PlannedLine.LeftOut.class).size();
    }

    /** How many children the import would write. */
    public int toWrite() {
        return added().size() + changed().size();
    }

    private <T extends PlannedLine> List<T> of(Class<T> kind) {
        return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}

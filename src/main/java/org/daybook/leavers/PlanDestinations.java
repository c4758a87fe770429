package org.daybook.leavers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.children.CsvTable;
import org.daybook.children.CsvTable.CsvRow;
import org.daybook.children.LineProblem;
import org.daybook.children.LineProblem.Weight;
import org.daybook.transfer.Receiver;

/** Goes through a list of destinations and says what taking it would do. */
public final class PlanDestinations {

    private final DestinationColumns columns;
    private final FindLeaver find;
    private final List<LineProblem> problems = new ArrayList<>();

    private PlanDestinations(DestinationColumns columns, RunStanding standing, LocalDate today) {
        this.columns = columns;
        this.find = new FindLeaver(standing.lines(), today);
    }

    public static DestinationPlan of(
            CsvTable table, DestinationColumns columns, RunStanding standing, LocalDate today) {
        return new PlanDestinations(columns, standing, today).plan(table, standing);
    }

    private DestinationPlan plan(CsvTable table, RunStanding standing) {
        Map<ChildId, List<DestinationPlan.Line>> read = new LinkedHashMap<>();
        for (CsvRow row : table.rows()) {
            read(row)
                    .ifPresent(line ->
                            read.computeIfAbsent(line.child().id(), _ -> new ArrayList<>())
                                    .add(line));
        }
        List<DestinationPlan.Line> lines =
                read.values().stream()
                        .flatMap(same -> settle(same).stream())
                        .sorted(Comparator.comparingLong(DestinationPlan.Line::line))
                        .toList();
        problems.sort(Comparator.comparingLong(LineProblem::line));
        return new DestinationPlan(lines, problems, standing.lines().size() - read.keySet().size());
    }

    private Optional<DestinationPlan.Line> read(CsvRow row) {
        return switch (find.in(row, columns)) {
            case FindLeaver.Found.Nobody(String sentence) -> leftOut(row, sentence);
            case FindLeaver.Found.One(RunLine leaver) -> read(row, leaver);
        };
    }

    private Optional<DestinationPlan.Line> read(CsvRow row, RunLine leaver) {
        if (leaver.leaver().transfer().isPresent()
                || leaver.stand() instanceof Stand.OnItsWay
                || leaver.stand() instanceof Stand.MovedBefore) {
            return leftOut(
                    row, "This file is on its way or has moved already. See the transfer’s page.");
        }
        return switch (ReadReceiver.of(row, columns)) {
            case ReadReceiver.Outcome.Unclear(String column, String sentence) -> {
                problems.add(new LineProblem(row.line(), column, Weight.LEFT_OUT, sentence));
                yield Optional.empty();
            }
            case ReadReceiver.Outcome.Read(Receiver receiver) -> {
                if (leaver.leaver().isLeftOut()) {
                    problems.add(
                            new LineProblem(
                                    row.line(),
                                    "",
                                    Weight.LOOK,
                                    "This child is left out with a reason and stays left out; only the destination is taken."));
                }
                yield Optional.of(
                        new DestinationPlan.Line(
                                row.line(), leaver.child(), leaver.leaver().to(), receiver));
            }
        };
    }

    /** Lines for one child: the first is taken when they agree, none when they do not. */
    private Optional<DestinationPlan.Line> settle(List<DestinationPlan.Line> same) {
        DestinationPlan.Line first = same.getFirst();
        if (same.size() == 1) {
            return Optional.of(first);
        }
        boolean agree = same.stream().allMatch(line -> line.after().equals(first.after()));
        String all =
                same.stream()
                        .map(line -> String.valueOf(line.line()))
                        .collect(Collectors.joining(" and "));
        for (DestinationPlan.Line line : agree ? same.subList(1, same.size()) : same) {
            problems.add(
                    new LineProblem(
                            line.line(),
                            "",
                            Weight.LEFT_OUT,
                            agree
                                    ? "This line repeats line %d. It is left out."
                                            .formatted(first.line())
                                    : "Lines %s are about the same child and say different things. All of them are left out: put them right in the file."
                                            .formatted(all)));
        }
        return agree ? Optional.of(first) : Optional.empty();
    }

    private Optional<DestinationPlan.Line> leftOut(CsvRow row, String sentence) {
        problems.add(new LineProblem(row.line(), "", Weight.LEFT_OUT, sentence));
        return Optional.empty();
    }
}

package org.daybook.children;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.children.CsvTable.CsvRow;
import org.daybook.children.LineProblem.Weight;

/** Goes through a list and says what importing it would do, without writing anything. */
public final class PlanImport {

    private static final Comparator<LineProblem> BY_LINE =
            Comparator.comparingLong(LineProblem::line);

    private final Roll roll;
    private final List<Child> children;
    private final LocalDate today;
    private final List<LineProblem> problems = new ArrayList<>();
    private final List<PlannedLine> lines = new ArrayList<>();
    private final Set<String> namesHere;

    private PlanImport(List<Child> children, LocalDate today) {
        this.children = children;
        this.roll = new Roll(children);
        this.today = today;
        this.namesHere =
                children.stream()
                        .map(child -> Names.folded(child.name()))
                        .collect(Collectors.toSet());
    }

    /**
     * @param children everybody who is here already
     */
    public static ImportPlan of(
            CsvTable table, ColumnMapping mapping, List<Child> children, LocalDate today) {
        return new PlanImport(children, today).plan(table, mapping);
    }

    private ImportPlan plan(CsvTable table, ColumnMapping mapping) {
        List<Matched> matched = new ArrayList<>();
        for (CsvRow row : table.rows()) {
            ReadLine.Outcome outcome = ReadLine.of(mapping, today, row);
            problems.addAll(outcome.problems());
            outcome.child()
                    .flatMap(this::match)
                    .ifPresentOrElse(
                            matched::add, () -> lines.add(new PlannedLine.LeftOut(row.line())));
        }
        for (List<Matched> family : SameChild.groups(matched, Matched::keys)) {
            settle(family);
        }
        lines.sort(Comparator.comparingLong(PlannedLine::line));
        problems.sort(BY_LINE);
        return new ImportPlan(lines, problems, notInList());
    }

    /** A line with the child here whom it means, where there is one. */
    private record Matched(ListedChild listed, Optional<Child> here) {

        List<String> keys() {
            List<String> keys = new ArrayList<>(Roll.keys(listed.alone()));
            here.ifPresent(child -> keys.add("here " + child.id().value()));
            return keys;
        }
    }

    /** Empty, with a problem, when the line could mean more than one child or contradicts one. */
    private Optional<Matched> match(ListedChild listed) {
        Particulars alone = listed.alone();
        List<Child> same = roll.same(alone);
        if (same.isEmpty()) {
            return Optional.of(new Matched(listed, Optional.empty()));
        }
        if (same.size() > 1) {
            leaveOut(
                    listed,
                    "Daybook holds more than one child who could be meant: by the UPN, or by name and date of birth. This line is left out.");
            return Optional.empty();
        }
        if (contradicts(alone, same.getFirst().particulars())) {
            leaveOut(
                    listed,
                    "Here this UPN belongs to a child with another name and another date of birth. This line is left out.");
            return Optional.empty();
        }
        return Optional.of(new Matched(listed, Optional.of(same.getFirst())));
    }

    private static boolean contradicts(Particulars listed, Particulars here) {
        boolean otherBirthday =
                listed.born().isPresent()
                        && here.born().isPresent()
                        && !listed.born().equals(here.born());
        boolean otherName =
                !Names.folded(listed.forename()).equals(Names.folded(here.forename()))
                        && !Names.folded(listed.legalName()).equals(Names.folded(here.legalName()));
        return otherBirthday && otherName;
    }

    /** Lines that mean the same child: one is taken when they agree, none when they do not. */
    private void settle(List<Matched> family) {
        ListedChild first = family.getFirst().listed();
        boolean agree = family.stream().allMatch(other -> other.listed().saysTheSame(first));
        if (agree) {
            lines.add(planned(family.getFirst()));
        }
        for (Matched other : agree ? family.subList(1, family.size()) : family) {
            lines.add(new PlannedLine.LeftOut(other.listed().line()));
            leaveOut(other.listed(), agree ? repeats(first) : disagrees(family));
        }
    }

    private PlannedLine planned(Matched matched) {
        ListedChild listed = matched.listed();
        if (matched.here().isEmpty()) {
            warnOfNamesake(listed);
            return new PlannedLine.New(listed.line(), listed.alone());
        }
        Child here = matched.here().get();
        Particulars after = listed.onto(here.particulars());
        List<String> fields = Differences.between(here.particulars(), after);
        return fields.isEmpty()
                ? new PlannedLine.Same(listed.line(), here)
                : new PlannedLine.Changed(listed.line(), here, after, fields);
    }

    /** The same name without a birthday on one side is not enough to say that it is one child. */
    private void warnOfNamesake(ListedChild listed) {
        Particulars alone = listed.alone();
        if (namesHere.contains(Names.folded(alone.name()))) {
            problems.add(
                    new LineProblem(
                            listed.line(),
                            "",
                            Weight.LOOK,
                            "A child of this name is here already, with another date of birth or none. This line makes a second child."));
        }
    }

    private int notInList() {
        Set<ChildId> onRoll =
                children.stream()
                        .filter(child -> child.onRoll(today))
                        .map(Child::id)
                        .collect(Collectors.toSet());
        for (PlannedLine line : lines) {
            switch (line) {
                case PlannedLine.Changed changed -> onRoll.remove(changed.before().id());
                case PlannedLine.Same same -> onRoll.remove(same.child().id());
                case PlannedLine.New _, PlannedLine.LeftOut _ -> {}
            }
        }
        return onRoll.size();
    }

    private void leaveOut(ListedChild listed, String sentence) {
        problems.add(new LineProblem(listed.line(), "", Weight.LEFT_OUT, sentence));
    }

    private static String repeats(ListedChild first) {
        return "This line repeats line " + first.line() + ". It is left out.";
    }

    private static String disagrees(List<Matched> family) {
        String all =
                String.join(
                        " and ",
                        family.stream()
                                .map(member -> String.valueOf(member.listed().line()))
                                .toList());
        return "Lines "
                + all
                + " have the same UPN, or the same name and date of birth, and say different things. All of them are left out: put them right in the file.";
    }
}

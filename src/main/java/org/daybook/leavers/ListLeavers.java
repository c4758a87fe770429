package org.daybook.leavers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.children.Children;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.transfer.Basis;

/** Begins a list of leavers with everybody on roll in one year group. */
public final class ListLeavers {

    /** What the lead says; every part may still be missing. */
    public record Answers(
            String yearGroup,
            Optional<LocalDate> leavingOn,
            Optional<Basis> basis,
            Optional<LocalDate> basisOn) {}

    public sealed interface Outcome {
        record Listed(LeaverRun.Id id) implements Outcome {}

        record NotListed(List<Problem> problems) implements Outcome {}
    }

    private final Journal journal;
    private final Leavers leavers;
    private final Children children;
    private final Clock clock;

    public ListLeavers(Journal journal, Leavers leavers, Children children, Clock clock) {
        this.journal = journal;
        this.leavers = leavers;
        this.children = children;
        this.clock = clock;
    }

    public Outcome list(Answers answers) {
        List<Problem> problems = problems(answers);
        if (!problems.isEmpty()) {
            return new Outcome.NotListed(problems);
        }
        List<Leaver> found =
                inYear(answers.yearGroup(), answers.leavingOn().orElseThrow()).stream()
                        .map(child -> Leaver.listed(child.id()))
                        .toList();
        if (found.isEmpty()) {
            return new Outcome.NotListed(
                    List.of(
                            new Problem(
                                    "year-group",
                                    "Nobody on roll on that day is in this year group. Choose"
                                            + " another one, or another last day.")));
        }
        LeaverRun run = run(answers, found);
        Deed deed =
                new Deed(
                        Deed.Kind.LEAVERS_CHANGED,
                        found.stream().map(Leaver::child).collect(Collectors.toSet()),
                        Optional.of(run.id().value()),
                        "List of leavers begun, " + LeaverWords.children(found.size()));
        journal.change(deed, () -> leavers.add(run));
        return new Outcome.Listed(run.id());
    }

    private LeaverRun run(Answers answers, List<Leaver> found) {
        return new LeaverRun(
                LeaverRun.Id.fresh(),
                answers.yearGroup(),
                answers.leavingOn().orElseThrow(),
                answers.basis().orElseThrow(),
                answers.basisOn().orElseThrow(),
                clock.instant(),
                journal.actor(),
                Optional.empty(),
                Optional.empty(),
                found);
    }

    private List<Child> inYear(String yearGroup, LocalDate leavingOn) {
        return children.all().stream()
                .filter(child -> child.yearGroup().equals(yearGroup))
                .filter(child -> child.onRoll(leavingOn))
                .toList();
    }

    private List<Problem> problems(Answers answers) {
        List<Problem> problems = new ArrayList<>();
        if (leavers.open().isPresent()) {
            problems.add(
                    new Problem("", "Another list of leavers is still open. Put it away first."));
        }
        if (answers.yearGroup().isBlank()) {
            problems.add(new Problem("year-group", "Choose the year group that leaves."));
        }
        if (answers.leavingOn().isEmpty()) {
            problems.add(new Problem("leaving-on", "Say which day is their last day here."));
        }
        if (answers.basis().isEmpty()) {
            problems.add(new Problem("basis", "Choose what the days count from."));
        }
        basisProblem(answers).ifPresent(problems::add);
        return List.copyOf(problems);
    }

    private static Optional<Problem> basisProblem(Answers answers) {
        if (answers.basisOn().isEmpty()) {
            return Optional.of(new Problem("basis-on", "Say which day the days count from."));
        }
        boolean before =
                answers.leavingOn()
                        .filter(last -> answers.basisOn().get().isBefore(last))
                        .isPresent();
        return before
                ? Optional.of(
                        new Problem(
                                "basis-on",
                                "That day lies before their last day here. Look at both days"
                                        + " again."))
                : Optional.empty();
    }
}

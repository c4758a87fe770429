package org.daybook.transfer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Puts a child's file on its way and starts its clock. */
public final class StartTransfer {

    /**
     * What the lead says; every part may still be missing.
     *
     * @param noticed how the leaving was noticed; may be empty
     */
    public record Answers(
            Optional<ChildId> child,
            Optional<Destination> destination,
            String school,
            String lead,
            String contact,
            Optional<Basis> basis,
            Optional<LocalDate> basisOn,
            String noticed,
            DayOne dayOne) {

        /** To another school. */
        public Answers(
                Optional<ChildId> child,
                String school,
                String lead,
                String contact,
                Optional<Basis> basis,
                Optional<LocalDate> basisOn,
                String noticed,
                DayOne dayOne) {
            this(
                    child,
                    Optional.of(Destination.SCHOOL),
                    school,
                    lead,
                    contact,
                    basis,
                    basisOn,
                    noticed,
                    dayOne);
        }
    }

    public sealed interface Outcome {
        record Started(TransferId id) implements Outcome {}

        record NotStarted(List<Problem> problems) implements Outcome {}
    }

    private final Journal journal;
    private final Transfers transfers;
    private final RuleBook rules;
    private final Supplier<SchoolDays> days;
    private final Clock clock;

    public StartTransfer(
            Journal journal,
            Transfers transfers,
            RuleBook rules,
            Supplier<SchoolDays> days,
            Clock clock) {
        this.journal = journal;
        this.transfers = transfers;
        this.rules = rules;
        this.days = days;
        this.clock = clock;
    }

    public Outcome start(Answers answers) {
        List<Problem> problems = problems(answers);
        if (!problems.isEmpty()) {
            return new Outcome.NotStarted(List.copyOf(problems));
        }
        Transfer transfer = transfer(answers);
        journal.change(
                Deed.about(Deed.Kind.TRANSFER_STARTED, transfer.child()).on(transfer.id().value()),
                () -> keep(transfer, answers.noticed()));
        return new Outcome.Started(transfer.id());
    }

    /** By when it would be due, by the rules that hold now; asked while somebody still types. */
    public Counted count(Destination destination, Basis basis, LocalDate from) {
        return Counted.of(destination, basis, from, rules.current(), days.get());
    }

    /** What is wrong with where a file goes. */
    static List<Problem> destinationProblems(Optional<Destination> destination, String school) {
        List<Problem> problems = new ArrayList<>();
        if (destination.isEmpty()) {
            problems.add(new Problem("destination", "Choose where the child goes."));
        }
        destination
                .filter(one -> one.school() == Destination.School.NEEDED && school.isBlank())
                .ifPresent(_ ->
                        problems.add(
                                new Problem("school", "Name the school that the file goes to.")));
        if (school.length() > 400) {
            problems.add(new Problem("school", "A school’s name has room for 400 characters."));
        }
        return problems;
    }

    private void keep(Transfer transfer, String noticed) {
        transfers.add(transfer);
        transfers.addLine(
                transfer.id(),
                new Line(
                        1,
                        Optional.of(Step.LEAVING_NOTICED),
                        LocalDate.ofInstant(transfer.startedAt(), clock.getZone()),
                        "",
                        transfer.startedBy(),
                        Optional.empty(),
                        noticed.strip(),
                        transfer.startedAt(),
                        transfer.startedBy()));
    }

    private List<Problem> problems(Answers answers) {
        List<Problem> problems = new ArrayList<>();
        answers.child()
                .ifPresentOrElse(
                        child -> alreadyOnItsWay(child).ifPresent(problems::add),
                        () -> problems.add(new Problem("child", "Choose whose file goes.")));
        problems.addAll(destinationProblems(answers.destination(), answers.school()));
        if (answers.basis().isEmpty()) {
            problems.add(new Problem("basis", "Choose what the days count from."));
        }
        if (answers.basisOn().isEmpty()) {
            problems.add(new Problem("basis-on", "Say which day that was or will be."));
        }
        return problems;
    }

    private Optional<Problem> alreadyOnItsWay(ChildId child) {
        return transfers
                .openFor(child)
                .map(open ->
                        new Problem(
                                "child",
                                "This file is already on its way: " + open.to().name() + "."));
    }

    private Transfer transfer(Answers answers) {
        Destination destination = answers.destination().orElseThrow();
        boolean none = destination.school() == Destination.School.NONE;
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Transfer(
                TransferId.fresh(),
                answers.child().orElseThrow(),
                new Receiver(
                        destination,
                        none ? "" : answers.school(),
                        none ? "" : answers.lead(),
                        none ? "" : answers.contact()),
                Counted.of(
                        destination,
                        answers.basis().orElseThrow(),
                        answers.basisOn().orElseThrow(),
                        rules.current(),
                        days.get()),
                answers.dayOne(),
                now,
                journal.actor(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}

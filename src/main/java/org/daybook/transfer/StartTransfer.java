package org.daybook.transfer;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
            String school,
            String lead,
            String contact,
            Optional<Basis> basis,
            Optional<LocalDate> basisOn,
            String noticed,
            DayOne dayOne) {}

    public sealed interface Outcome {
        record Started(TransferId id) implements Outcome {}

        record NotStarted(List<Problem> problems) implements Outcome {}
    }

    private final Journal journal;
    private final Transfers transfers;
    private final Supplier<SchoolDays> days;
    private final Clock clock;

    public StartTransfer(
            Journal journal, Transfers transfers, Supplier<SchoolDays> days, Clock clock) {
        this.journal = journal;
        this.transfers = transfers;
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
        if (answers.school().isBlank()) {
            problems.add(new Problem("school", "Name the school that the file goes to."));
        }
        if (answers.basis().isEmpty()) {
            problems.add(new Problem("basis", "Choose what the five school days count from."));
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
                                "This file is already on its way to " + open.school() + "."));
    }

    private Transfer transfer(Answers answers) {
        Basis basis = answers.basis().orElseThrow();
        LocalDate from = answers.basisOn().orElseThrow();
        Instant now = clock.instant();
        return new Transfer(
                TransferId.fresh(),
                answers.child().orElseThrow(),
                answers.school().strip(),
                answers.lead().strip(),
                answers.contact().strip(),
                basis,
                from,
                TransferClock.start(basis, from, days.get()).due(),
                answers.dayOne(),
                now,
                journal.actor(),
                Optional.empty(),
                List.of(),
                List.of());
    }
}

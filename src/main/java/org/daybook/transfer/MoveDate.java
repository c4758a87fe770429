package org.daybook.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/**
 * Moves the day by which a file is due, stops its clock, or lets it run again; each with a reason,
 * and with the earlier day left to be read.
 */
public final class MoveDate {

    public sealed interface Outcome {
        record Moved() implements Outcome {}

        record NotMoved(List<Problem> problems) implements Outcome {}
    }

    private final Journal journal;
    private final Transfers transfers;
    private final Supplier<SchoolDays> days;
    private final Clock clock;

    public MoveDate(Journal journal, Transfers transfers, Supplier<SchoolDays> days, Clock clock) {
        this.journal = journal;
        this.transfers = transfers;
        this.days = days;
        this.clock = clock;
    }

    /**
     * @param day the new last day; empty when none was typed or it could not be read
     */
    public Outcome move(TransferId id, Optional<LocalDate> day, String why) {
        Transfer transfer = transfers.find(id).orElseThrow();
        List<Problem> problems = problems(transfer, why);
        if (Pause.inForce(transfer).isPresent()) {
            problems.add(new Problem("", "The clock is stopped. Let it run again first."));
        }
        day.ifPresentOrElse(
                to -> dayProblem(transfer, to).ifPresent(problems::add),
                () -> problems.add(new Problem("move-to", "Say by which day it is due now.")));
        return problems.isEmpty()
                ? kept(transfer, Event.DUE_MOVED, why, day.orElseThrow())
                : new Outcome.NotMoved(List.copyOf(problems));
    }

    public Outcome pause(TransferId id, String why) {
        Transfer transfer = transfers.find(id).orElseThrow();
        List<Problem> problems = problems(transfer, why);
        if (Pause.inForce(transfer).isPresent()) {
            problems.add(new Problem("", "The clock is stopped already."));
        }
        return problems.isEmpty()
                ? kept(transfer, Event.PAUSED, why, transfer.dueOn())
                : new Outcome.NotMoved(List.copyOf(problems));
    }

    /** The days that were left when it stopped are counted from today. */
    public Outcome resume(TransferId id, String why) {
        Transfer transfer = transfers.find(id).orElseThrow();
        List<Problem> problems = problems(transfer, why);
        Optional<Line> paused = Pause.inForce(transfer);
        if (paused.isEmpty()) {
            problems.add(new Problem("", "The clock runs already."));
        }
        return problems.isEmpty()
                ? kept(
                        transfer,
                        Event.RESUMED,
                        why,
                        Pause.dueAfter(
                                transfer, paused.orElseThrow(), LocalDate.now(clock), days.get()))
                : new Outcome.NotMoved(List.copyOf(problems));
    }

    private List<Problem> problems(Transfer transfer, String why) {
        List<Problem> problems = new ArrayList<>();
        if (transfer.hasEnded()) {
            problems.add(new Problem("", "This transfer is closed. Take it up again first."));
        }
        if (why.isBlank()) {
            problems.add(new Problem("move-why", "Say why. The earlier day stays to be read."));
        }
        if (why.length() > LineRules.LONGEST) {
            problems.add(
                    new Problem(
                            "move-why", "That is too long for one reason. Say it in fewer words."));
        }
        return problems;
    }

    private Optional<Problem> dayProblem(Transfer transfer, LocalDate to) {
        if (to.isEqual(transfer.dueOn())) {
            return Optional.of(new Problem("move-to", "It is due on that day already."));
        }
        if (to.isBefore(LocalDate.now(clock))) {
            return Optional.of(
                    new Problem(
                            "move-to",
                            Days.brief(to)
                                    + " has gone by. A file that is late stays late; say why in the"
                                    + " log."));
        }
        return transfer.rules().counting().counts(to, days.get())
                ? Optional.empty()
                : Optional.of(
                        new Problem(
                                "move-to",
                                "The school is closed then. The next school day is "
                                        + Days.brief(days.get().after(to, 1))
                                        + "."));
    }

    private Outcome kept(Transfer transfer, Event event, String why, LocalDate due) {
        Optional<LocalDate> sets = event == Event.PAUSED ? Optional.empty() : Optional.of(due);
        Line line = transfer.line(event, why, sets, clock, journal.actor());
        journal.change(
                Deed.about(Deed.Kind.TRANSFER_CHANGED, transfer.child())
                        .on(transfer.id().value())
                        .saying(event.title()),
                () -> {
                    if (!due.isEqual(transfer.dueOn())) {
                        transfers.change(transfer.with(transfer.counted().dueOn(due)));
                    }
                    transfers.addLine(transfer.id(), line);
                });
        return new Outcome.Moved();
    }
}

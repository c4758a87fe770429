package org.daybook.transfer;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Closes the way of a file, with its receipt or with a reason, or takes it up again. */
public final class EndTransfer {

    /**
     * @param why the reason; may be empty only where the receipt says it all
     * @param whom where there was no file: their lead, who was told so
     */
    public record Answers(Optional<End.How> how, String why, String whom) {}

    public sealed interface Outcome {
        record Ended() implements Outcome {}

        record NotEnded(List<Problem> problems) implements Outcome {}
    }

    private final Journal journal;
    private final Transfers transfers;
    private final Clock clock;

    public EndTransfer(Journal journal, Transfers transfers, Clock clock) {
        this.journal = journal;
        this.transfers = transfers;
        this.clock = clock;
    }

    public Outcome end(TransferId id, Answers answers) {
        Transfer transfer = transfers.find(id).orElseThrow();
        List<Problem> problems = EndRules.problems(transfer, answers);
        if (!problems.isEmpty()) {
            return new Outcome.NotEnded(problems);
        }
        End.How how = answers.how().orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        End end = new End(how, answers.why().strip(), now, journal.actor());
        journal.change(
                Deed.about(Deed.Kind.TRANSFER_ENDED, transfer.child())
                        .on(id.value())
                        .saying(how.words()),
                () -> keep(transfer, end, answers));
        return new Outcome.Ended();
    }

    private void keep(Transfer transfer, End end, Answers answers) {
        transfers.change(transfer.with(Optional.of(end)));
        Line closed =
                transfer.line(
                        end.how() == End.How.NIL_RETURN ? Event.NIL_RETURN : Event.CLOSED,
                        Sentences.ended(end.how().words()) + " " + Sentences.ended(end.why()),
                        Optional.empty(),
                        clock,
                        journal.actor());
        transfers.addLine(transfer.id(), closed.to(answers.whom()));
    }

    /** It was closed too early: the line that closed it stays to be read. */
    public Outcome reopen(TransferId id, String why) {
        Transfer transfer = transfers.find(id).orElseThrow();
        List<Problem> problems = new ArrayList<>();
        if (!transfer.hasEnded()) {
            problems.add(new Problem("", "This transfer is not closed."));
        }
        if (why.isBlank()) {
            problems.add(new Problem("reopen-why", "Say why it goes on."));
        }
        transfers
                .openFor(transfer.child())
                .ifPresent(_ ->
                        problems.add(
                                new Problem("", "Another transfer of this file is on its way.")));
        if (!problems.isEmpty()) {
            return new Outcome.NotEnded(List.copyOf(problems));
        }
        journal.change(
                Deed.about(Deed.Kind.TRANSFER_REOPENED, transfer.child()).on(id.value()),
                () -> {
                    transfers.change(transfer.with(Optional.<End>empty()));
                    transfers.addLine(
                            id,
                            transfer.line(
                                    Event.REOPENED, why, Optional.empty(), clock, journal.actor()));
                });
        return new Outcome.Ended();
    }
}

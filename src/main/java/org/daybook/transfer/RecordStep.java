package org.daybook.transfer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.base.Problem;
import org.daybook.base.SchoolDays;
import org.daybook.base.TransferId;
import org.daybook.chronology.RecordEntry;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/**
 * Writes down who did what with a file on its way, when and how. What left the school, came back or
 * was lost is told to the chronology in the same change.
 */
public final class RecordStep {

    /**
     * What the lead says.
     *
     * @param by who did it; of a receipt, who has the file
     * @param whom with whom or to whom; may be empty
     * @param carried what travels or came, and how
     */
    public record Answers(
            LineKind kind,
            Optional<LocalDate> day,
            String time,
            String by,
            String whom,
            Optional<Means> means,
            Carried carried,
            String words) {

        /** A step, or a call or a letter where there is none, of which no more is said. */
        public Answers(
                Optional<Step> step,
                Optional<LocalDate> day,
                String time,
                String by,
                Optional<Route> route,
                String words) {
            this(
                    step.map(LineKind.class::cast).orElse(Event.CALL),
                    day,
                    time,
                    by,
                    "",
                    Optional.empty(),
                    Carried.by(route),
                    words);
        }
    }

    public sealed interface Outcome {
        record Recorded() implements Outcome {}

        record NotRecorded(List<Problem> problems) implements Outcome {}
    }

    private final Journal journal;
    private final Transfers transfers;
    private final RecordEntry entries;
    private final Supplier<SchoolDays> days;
    private final Clock clock;

    public RecordStep(
            Journal journal,
            Transfers transfers,
            RecordEntry entries,
            Supplier<SchoolDays> days,
            Clock clock) {
        this.journal = journal;
        this.transfers = transfers;
        this.entries = entries;
        this.days = days;
        this.clock = clock;
    }

    public Outcome record(TransferId id, Answers answers) {
        Transfer transfer = transfers.find(id).orElseThrow();
        List<Problem> problems = LineRules.problems(transfer, answers, clock);
        if (!problems.isEmpty()) {
            return new Outcome.NotRecorded(problems);
        }
        Counted counted = counted(transfer, answers);
        Line line = line(transfer, answers, counted);
        journal.change(
                Deed.about(Deed.Kind.TRANSFER_STEP_RECORDED, transfer.child())
                        .on(id.value())
                        .saying(answers.kind().title()),
                () -> keep(transfer, counted, line));
        return new Outcome.Recorded();
    }

    private void keep(Transfer transfer, Counted counted, Line line) {
        if (!counted.equals(transfer.counted())) {
            transfers.change(transfer.with(counted));
        }
        transfers.addLine(transfer.id(), line);
        SentEntry.of(transfer, line).ifPresent(entry -> SentEntry.write(entries, entry));
    }

    /** A file that waited for the next school's roll is due from the day on which that changes. */
    private Counted counted(Transfer transfer, Answers answers) {
        return answers.kind() == Step.ON_ROLL
                ? transfer.counted()
                        .again(
                                transfer.destination(),
                                Basis.ENROLMENT,
                                answers.day().orElseThrow(),
                                days.get())
                : transfer.counted();
    }

    private Line line(Transfer transfer, Answers answers, Counted counted) {
        return new Line(
                transfer.nextPosition(),
                answers.kind(),
                answers.day().orElseThrow(),
                answers.time().strip(),
                answers.by().strip(),
                answers.whom().strip(),
                answers.means(),
                answers.carried(),
                answers.words().strip(),
                due(transfer, answers, counted),
                answers.kind() == Event.LOST ? LineRules.moment(answers) : Optional.empty(),
                clock.instant(),
                journal.actor());
    }

    /** By when the receipt is expected, when to chase again, or the day that was counted anew. */
    private Optional<LocalDate> due(Transfer transfer, Answers answers, Counted counted) {
        LocalDate day = answers.day().orElseThrow();
        return switch (answers.kind()) {
            case Step.SENT, Step.COPY_SENT ->
                    Optional.of(transfer.clock(days.get()).receiptDue(day));
            case Event.CHASED -> Optional.of(transfer.clock(days.get()).receiptDue(day));
            case Step.ON_ROLL -> Optional.of(counted.due());
            default -> Optional.empty();
        };
    }
}

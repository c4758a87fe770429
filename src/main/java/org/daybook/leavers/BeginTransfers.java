package org.daybook.leavers;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Receiver;
import org.daybook.transfer.StartTransfer;

/** Begins the transfers of a list, all of them in one change or none. */
public final class BeginTransfers {

    public sealed interface Outcome {
        /**
         * @param nilReturns how many children have no record, so that nothing of theirs moves
         */
        record Begun(int transfers, int nilReturns) implements Outcome {}

        /**
         * Nothing was begun.
         *
         * @param sentence what stands in the way and what to do
         */
        record NotBegun(String sentence) implements Outcome {}
    }

    /** Falls out of the change, so that nothing of it is kept. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Refused(List<Problem> problems) {
            super(
                    problems.stream().map(Problem::sentence).collect(Collectors.joining(" ")),
                    null,
                    false,
                    false);
        }
    }

    private final Journal journal;
    private final Leavers leavers;
    private final ReadRun read;
    private final StartTransfer start;
    private final Clock clock;

    public BeginTransfers(
            Journal journal, Leavers leavers, ReadRun read, StartTransfer start, Clock clock) {
        this.journal = journal;
        this.leavers = leavers;
        this.read = read;
        this.start = start;
        this.clock = clock;
    }

    public Outcome begin(LeaverRun.Id id) {
        RunStanding standing = read.of(id);
        int undecided = standing.undecided().size();
        if (undecided > 0) {
            return new Outcome.NotBegun(
                    "%s %s no destination yet. Choose one, or leave out with a reason; “Not known” is a destination too."
                            .formatted(
                                    LeaverWords.children(undecided),
                                    LeaverWords.haveOrHas(undecided)));
        }
        if (standing.ready().isEmpty()) {
            return new Outcome.NotBegun("No transfer is left to begin with this list.");
        }
        try {
            return begun(standing);
        } catch (Refused refused) {
            return new Outcome.NotBegun(
                    "Nothing was begun. " + Optional.ofNullable(refused.getMessage()).orElse(""));
        }
    }

    private Outcome begun(RunStanding standing) {
        LeaverRun run = standing.run();
        List<RunLine> ready = standing.ready();
        Set<ChildId> children =
                ready.stream().map(line -> line.child().id()).collect(Collectors.toSet());
        Deed deed =
                new Deed(
                        Deed.Kind.LEAVERS_CHANGED,
                        children,
                        Optional.of(run.id().value()),
                        LeaverWords.transfers(ready.size()) + " of a list of leavers begun");
        journal.change(deed, () -> beginAll(run, ready));
        return new Outcome.Begun(ready.size(), standing.nilToTell().size());
    }

    private void beginAll(LeaverRun run, List<RunLine> ready) {
        for (RunLine line : ready) {
            leavers.change(run.id(), line.leaver().moving(begin(run, line)));
        }
        if (run.movedAt().isEmpty()) {
            leavers.moved(run.id(), clock.instant());
        }
    }

    private TransferId begin(LeaverRun run, RunLine line) {
        Receiver to = line.leaver().to().orElseThrow();
        StartTransfer.Outcome outcome =
                start.start(
                        new StartTransfer.Answers(
                                Optional.of(line.child().id()),
                                Optional.of(to.destination()),
                                to.school(),
                                to.lead(),
                                to.contact(),
                                Optional.of(run.basis()),
                                Optional.of(run.basisOn()),
                                "From the list of leavers",
                                DayOne.EMPTY));
        return switch (outcome) {
            case StartTransfer.Outcome.Started(TransferId id) -> id;
            case StartTransfer.Outcome.NotStarted(List<Problem> problems) ->
                    throw new Refused(problems);
        };
    }
}

package org.daybook.leavers;

import java.util.ArrayList;
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
import org.daybook.transfer.End;
import org.daybook.transfer.EndTransfer;
import org.daybook.transfer.Receiver;
import org.daybook.transfer.StartTransfer;

/**
 * Writes down that a school was told of leavers about whom nothing is kept. Each becomes a transfer
 * that has ended as a nil return, so that the register of files out says who was told and when.
 */
public final class TellNilReturns {

    public sealed interface Outcome {
        record Told(int children) implements Outcome {}

        record NotTold(List<Problem> problems) implements Outcome {}
    }

    private static final int LONGEST_NAME = 200;
    private static final String LOOKED =
            "Nothing about the child is kept here, as the records were looked through for the list of leavers.";

    private final Journal journal;
    private final Leavers leavers;
    private final ReadRun read;
    private final StartTransfer start;
    private final EndTransfer end;

    public TellNilReturns(
            Journal journal, Leavers leavers, ReadRun read, StartTransfer start, EndTransfer end) {
        this.journal = journal;
        this.leavers = leavers;
        this.read = read;
        this.start = start;
        this.end = end;
    }

    /**
     * @param school whose leavers they are, as it stands in the list
     * @param whom who was told: their lead, by name
     * @param how how, and on which day; may be empty
     */
    public Outcome told(LeaverRun.Id id, String school, String whom, String how) {
        if (whom.isBlank()) {
            return new Outcome.NotTold(
                    List.of(new Problem("nil-whom", "Say whom you told: their lead, by name.")));
        }
        if (whom.length() > LONGEST_NAME) {
            return new Outcome.NotTold(
                    List.of(new Problem("nil-whom", "That is too long for a name.")));
        }
        RunStanding standing = read.of(id);
        List<RunLine> told =
                standing.nilToTell().stream()
                        .filter(line -> RunStanding.school(line).equals(school))
                        .toList();
        Set<ChildId> children =
                told.stream().map(line -> line.child().id()).collect(Collectors.toSet());
        Deed deed =
                new Deed(
                        Deed.Kind.LEAVERS_CHANGED,
                        children,
                        Optional.of(id.value()),
                        "A school told that nothing is kept about "
                                + LeaverWords.children(told.size()));
        journal.change(deed, () -> told.forEach(line -> tell(standing.run(), line, whom, how)));
        return new Outcome.Told(told.size());
    }

    private void tell(LeaverRun run, RunLine line, String whom, String how) {
        Receiver to = line.leaver().to().orElseThrow();
        StartTransfer.Answers answers =
                new StartTransfer.Answers(
                        Optional.of(line.child().id()),
                        Optional.of(to.destination()),
                        to.school(),
                        to.lead(),
                        to.contact(),
                        Optional.of(run.basis()),
                        Optional.of(run.basisOn()),
                        "From the list of leavers",
                        DayOne.EMPTY);
        if (!(start.start(answers) instanceof StartTransfer.Outcome.Started(TransferId begun))) {
            throw new IllegalStateException("a nil return could not be begun");
        }
        EndTransfer.Answers ending =
                new EndTransfer.Answers(Optional.of(End.How.NIL_RETURN), reason(how), whom.strip());
        if (end.end(begun, ending) instanceof EndTransfer.Outcome.NotEnded) {
            throw new IllegalStateException("a nil return could not be ended");
        }
        leavers.change(run.id(), line.leaver().moving(begun));
    }

    private static String reason(String how) {
        List<String> parts = new ArrayList<>(List.of(LOOKED));
        if (!how.isBlank()) {
            parts.add(how.strip());
        }
        return String.join(" ", parts);
    }
}

package org.daybook.leavers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;
import org.daybook.transfer.Destination;
import org.daybook.transfer.Receiver;

/** Says of one leaver where it goes, or why it is left out. */
public final class SettleLeaver {

    public sealed interface Outcome {
        record Settled() implements Outcome {}

        record NotSettled(List<Problem> problems) implements Outcome {}
    }

    private static final Outcome SETTLED = new Outcome.Settled();

    private final Journal journal;
    private final Leavers leavers;

    public SettleLeaver(Journal journal, Leavers leavers) {
        this.journal = journal;
        this.leavers = leavers;
    }

    public Outcome goesTo(LeaverRun.Id run, ChildId child, Optional<Receiver> receiver) {
        if (receiver.isEmpty()) {
            return refused("destination", "Choose where the child goes.");
        }
        if (lacksSchool(receiver.get())) {
            return refused("school", "Name the school that the file goes to.");
        }
        return settle(run, child, "Destination of a leaver", one -> one.goingTo(receiver.get()));
    }

    public Outcome leaveOut(LeaverRun.Id run, ChildId child, String why) {
        return why.isBlank()
                ? refused("left-out-why", "Say why, in a few words. They stay to be read.")
                : settle(run, child, "A leaver left out", one -> one.leftOut(why));
    }

    public Outcome takeIn(LeaverRun.Id run, ChildId child) {
        return settle(run, child, "A leaver taken in again", Leaver::takenIn);
    }

    static boolean lacksSchool(Receiver receiver) {
        return receiver.destination().school() == Destination.School.NEEDED
                && receiver.school().isEmpty();
    }

    private Outcome settle(
            LeaverRun.Id run, ChildId child, String words, UnaryOperator<Leaver> how) {
        Leaver before = leavers.find(run).orElseThrow().of(child).orElseThrow();
        if (before.transfer().isPresent()) {
            return refused("", "This transfer has begun. Change it on its own page.");
        }
        Deed deed =
                new Deed(Deed.Kind.LEAVERS_CHANGED, Set.of(child), Optional.of(run.value()), words);
        journal.change(deed, () -> leavers.change(run, how.apply(before)));
        return SETTLED;
    }

    private static Outcome refused(String field, String sentence) {
        return new Outcome.NotSettled(List.of(new Problem(field, sentence)));
    }
}

package org.daybook.leavers;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Writes what a list of destinations says, all of it in one change or nothing. */
public final class TakeDestinations {

    public sealed interface Outcome {
        record Taken(int destinations) implements Outcome {}

        /** A leaver was changed since the list was looked through; nothing was written. */
        record ChangedMeanwhile() implements Outcome {}
    }

    private final Journal journal;
    private final Leavers leavers;

    public TakeDestinations(Journal journal, Leavers leavers) {
        this.journal = journal;
        this.leavers = leavers;
    }

    public Outcome take(LeaverRun.Id id, DestinationPlan plan) {
        LeaverRun run = leavers.find(id).orElseThrow();
        List<DestinationPlan.Line> lines = plan.toWrite();
        if (!lines.stream().allMatch(line -> asPlanned(run, line))) {
            return new Outcome.ChangedMeanwhile();
        }
        Deed deed =
                new Deed(
                        Deed.Kind.LEAVERS_CHANGED,
                        lines.stream().map(line -> line.child().id()).collect(Collectors.toSet()),
                        Optional.of(id.value()),
                        "Destinations of " + LeaverWords.children(lines.size()) + " from a list");
        journal.change(
                deed,
                () ->
                        lines.forEach(line ->
                                leavers.change(
                                        id,
                                        run.of(line.child().id())
                                                .orElseThrow()
                                                .goingTo(line.after()))));
        return new Outcome.Taken(lines.size());
    }

    private static boolean asPlanned(LeaverRun run, DestinationPlan.Line line) {
        return run.of(line.child().id())
                .filter(leaver -> leaver.to().equals(line.before()))
                .filter(leaver -> leaver.transfer().isEmpty())
                .isPresent();
    }
}

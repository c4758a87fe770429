package org.daybook.leavers;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Puts a list of leavers away. Whatever it began goes on, each file for itself. */
public final class EndRun {

    private final Journal journal;
    private final Leavers leavers;
    private final ReadRun read;
    private final Clock clock;

    public EndRun(Journal journal, Leavers leavers, ReadRun read, Clock clock) {
        this.journal = journal;
        this.leavers = leavers;
        this.read = read;
        this.clock = clock;
    }

    /** What would not have been done with this list, to be read before; empty where all is. */
    public String undone(LeaverRun.Id id) {
        RunStanding standing = read.of(id);
        List<String> undone = new ArrayList<>();
        int unbegun = standing.undecided().size() + standing.ready().size();
        if (unbegun > 0) {
            undone.add(
                    "For %s no transfer is begun; it can be begun alone."
                            .formatted(LeaverWords.children(unbegun)));
        }
        int unsaved = standing.toPack().size();
        if (unsaved > 0) {
            undone.add(
                    "%s %s not saved; each can be saved on its transfer’s page."
                            .formatted(LeaverWords.packs(unsaved), LeaverWords.areOrIs(unsaved)));
        }
        int untold = standing.nilToTell().size();
        if (untold > 0) {
            undone.add(
                    "For %s nobody was told that there is no file."
                            .formatted(LeaverWords.children(untold)));
        }
        return String.join(" ", undone);
    }

    public void end(LeaverRun.Id id) {
        journal.change(
                Deed.of(Deed.Kind.LEAVERS_CHANGED)
                        .on(id.value())
                        .saying("List of leavers put away"),
                () -> leavers.end(id, clock.instant()));
    }
}

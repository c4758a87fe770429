package org.daybook.chronology;

import java.time.Clock;
import java.util.Optional;
import org.daybook.base.EntryId;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Writes down that whoever reported it was told what became of it. */
public final class TellReporter {

    private final Turning turning;

    public TellReporter(Journal journal, Entries entries, Clock clock) {
        this.turning = new Turning(journal, entries, clock);
    }

    /**
     * @param who told the reporter; whoever is at the keys, where it is empty
     * @param when today, where no day is given
     * @param what was said; or why nobody is told
     */
    public Recorded tell(EntryId id, String who, When when, String what) {
        Entry entry = turning.entry(id);
        When told = new When(when.day().or(() -> Optional.of(turning.today())), when.time());
        String teller = who.isBlank() ? turning.journal().actor() : who.strip();
        return turning.take(
                entry,
                Deed.Kind.REPORTER_TOLD,
                turning.turn(Turn.Kind.REPORTER_TOLD, what, told, teller),
                TurnRules.telling(entry, told, teller, what, turning.today()));
    }
}

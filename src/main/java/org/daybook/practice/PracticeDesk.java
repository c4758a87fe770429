package org.daybook.practice;

import java.util.Optional;
import org.daybook.chronology.AmendEntry;
import org.daybook.chronology.BringBackEntry;
import org.daybook.chronology.CloseEntry;
import org.daybook.chronology.DecideEntry;
import org.daybook.chronology.Drafts;
import org.daybook.chronology.Entries;
import org.daybook.chronology.FinishAction;
import org.daybook.chronology.MergeEntries;
import org.daybook.chronology.MoveEntry;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.ReopenEntry;
import org.daybook.chronology.TellReporter;
import org.daybook.chronology.TurnDeeds;
import org.daybook.chronology.WithdrawEntry;
import org.daybook.chronology.store.JooqDrafts;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.journal.Journal;
import org.daybook.journal.store.JooqJournal;
import org.daybook.vault.Store;
import org.daybook.vault.files.SealedFiles;

/**
 * The use cases of the practice school, on its own clock and under the name of whoever did the
 * deed.
 */
final class PracticeDesk {

    static final String LEAD = "Mrs Ruth Marlow";

    private final Journal journal;
    private final RecordEntry record;
    private final DecideEntry decide;
    private final FinishAction finish;
    private final AmendEntry amend;
    private final TurnDeeds turns;
    private final Optional<PracticeFiles> files;
    private String actor = LEAD;

    /**
     * @param sealed where files are kept; without it entries have none
     */
    PracticeDesk(Store store, Optional<SealedFiles> sealed, PracticeDays days) {
        this.journal = new JooqJournal(store, () -> actor, days);
        Entries entries = new JooqEntries(store);
        Drafts drafts = new JooqDrafts(store);
        this.record = new RecordEntry(journal, entries, drafts, days);
        this.decide = new DecideEntry(journal, entries, days);
        this.finish = new FinishAction(journal, entries, days);
        this.amend = new AmendEntry(journal, entries, drafts, days);
        this.turns =
                new TurnDeeds(
                        new CloseEntry(journal, entries, days),
                        new ReopenEntry(journal, entries, days),
                        new WithdrawEntry(journal, entries, days),
                        new BringBackEntry(journal, entries, days),
                        new MergeEntries(journal, entries, days),
                        new MoveEntry(journal, entries, drafts, days),
                        new TellReporter(journal, entries, days));
        this.files = sealed.map(one -> new PracticeFiles(store, journal, one, days));
    }

    /** Does the work under another name. */
    void as(String name, Runnable work) {
        actor = name;
        try {
            work.run();
        } finally {
            actor = LEAD;
        }
    }

    Journal journal() {
        return journal;
    }

    RecordEntry record() {
        return record;
    }

    DecideEntry decide() {
        return decide;
    }

    FinishAction finish() {
        return finish;
    }

    Optional<PracticeFiles> files() {
        return files;
    }

    AmendEntry amend() {
        return amend;
    }

    TurnDeeds turns() {
        return turns;
    }
}

package org.daybook;

import java.time.Clock;
import java.util.function.Supplier;
import org.daybook.attachments.Attachments;
import org.daybook.base.DraftId;
import org.daybook.base.SchoolDays;
import org.daybook.children.Children;
import org.daybook.children.FindChildren;
import org.daybook.children.OpenChildFile;
import org.daybook.children.store.JooqLinks;
import org.daybook.chronology.AddAction;
import org.daybook.chronology.AmendEntry;
import org.daybook.chronology.BringBackEntry;
import org.daybook.chronology.ChronologyDeeds;
import org.daybook.chronology.CloseEntry;
import org.daybook.chronology.DecideEntry;
import org.daybook.chronology.DraftFiles;
import org.daybook.chronology.Drafts;
import org.daybook.chronology.Entries;
import org.daybook.chronology.FinishAction;
import org.daybook.chronology.KeepDraft;
import org.daybook.chronology.LetGoDraft;
import org.daybook.chronology.MergeEntries;
import org.daybook.chronology.MoveEntry;
import org.daybook.chronology.Practices;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.ReopenEntry;
import org.daybook.chronology.TellReporter;
import org.daybook.chronology.TurnDeeds;
import org.daybook.chronology.WithdrawEntry;
import org.daybook.chronology.store.JooqDrafts;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.chronology.store.JooqPractices;
import org.daybook.chronology.view.AmendEntryModel;
import org.daybook.chronology.view.AmendEntryPage;
import org.daybook.chronology.view.BoardForms;
import org.daybook.chronology.view.ChildFileModel;
import org.daybook.chronology.view.ChildFilePage;
import org.daybook.chronology.view.EntryFormModel;
import org.daybook.chronology.view.EntryFormPage;
import org.daybook.chronology.view.FileParts;
import org.daybook.chronology.view.Lent;
import org.daybook.chronology.view.Receipt;
import org.daybook.chronology.view.Surroundings;
import org.daybook.desk.Page;
import org.daybook.desk.Place;
import org.daybook.journal.Journal;
import org.daybook.people.People;
import org.daybook.vault.Store;

/** The chronology's use cases and pages, built by hand. */
final class ChronologyRoom {

    private final Entries entries;
    private final Drafts drafts;
    private final Practices practices;
    private final ChronologyDeeds deeds;
    private final OpenChildFile open;
    private final Surroundings around;
    private final Supplier<Lent> lent;

    ChronologyRoom(
            Store store,
            Journal journal,
            Outside outside,
            Children children,
            FindChildren find,
            People people,
            Attachments attachments,
            Supplier<SchoolDays> days,
            Supplier<Lent> lent) {
        this.entries = new JooqEntries(store);
        this.drafts = new JooqDrafts(store);
        this.practices = new JooqPractices(store);
        this.open = new OpenChildFile(journal, children);
        this.deeds = deeds(journal, DraftFiles.in(attachments), outside.clock());
        this.around =
                new Surroundings(
                        outside.background(),
                        outside.navigator(),
                        outside.clock(),
                        days,
                        find,
                        people,
                        new JooqLinks(store));
        this.lent = lent;
    }

    private ChronologyDeeds deeds(Journal journal, DraftFiles files, Clock clock) {
        return new ChronologyDeeds(
                new RecordEntry(journal, entries, drafts, files, clock),
                new AmendEntry(journal, entries, drafts, clock),
                new DecideEntry(journal, entries, clock),
                new AddAction(journal, entries, clock),
                new FinishAction(journal, entries, clock),
                new KeepDraft(journal, drafts, clock),
                new LetGoDraft(journal, drafts, files),
                turns(journal, clock));
    }

    private TurnDeeds turns(Journal journal, Clock clock) {
        return new TurnDeeds(
                new CloseEntry(journal, entries, clock),
                new ReopenEntry(journal, entries, clock),
                new WithdrawEntry(journal, entries, clock),
                new BringBackEntry(journal, entries, clock),
                new MergeEntries(journal, entries, clock),
                new MoveEntry(journal, entries, drafts, clock),
                new TellReporter(journal, entries, clock));
    }

    /** For the rooms that write an entry within a change of their own. */
    RecordEntry record() {
        return deeds.record();
    }

    /** Small forms for a page that shows only a line of an entry. */
    BoardForms forms() {
        return new BoardForms(deeds, around);
    }

    /** What was recorded last. */
    Receipt receipt() {
        return around.receipt();
    }

    void letGo(DraftId draft) {
        deeds.letGoDraft().letGo(draft);
    }

    Page file(Place.ChildFile place, FileParts parts) {
        return new ChildFilePage(
                new ChildFileModel(place.child(), open, entries, practices, deeds, around), parts);
    }

    Page write(Place.NewEntry place) {
        return new EntryFormPage(
                new EntryFormModel(place, deeds, drafts, practices, around), lent.get());
    }

    Page amend(Place.AmendEntry place) {
        return new AmendEntryPage(
                new AmendEntryModel(place, deeds, entries, drafts, practices, around), lent.get());
    }
}

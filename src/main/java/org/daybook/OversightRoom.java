package org.daybook;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.daybook.arrival.store.JooqArrivalPractices;
import org.daybook.arrival.store.JooqArrivals;
import org.daybook.base.SchoolDays;
import org.daybook.casework.Casework;
import org.daybook.casework.store.JooqCasework;
import org.daybook.children.FindChildren;
import org.daybook.children.store.JooqChildren;
import org.daybook.chronology.Entries;
import org.daybook.chronology.store.JooqDrafts;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.chronology.store.JooqPractices;
import org.daybook.chronology.view.BoardForms;
import org.daybook.desk.Page;
import org.daybook.followup.store.JooqFollowUpPractices;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.oversight.ArrivalSource;
import org.daybook.oversight.BoardSource;
import org.daybook.oversight.CaseSource;
import org.daybook.oversight.ChronologySource;
import org.daybook.oversight.CountFigures;
import org.daybook.oversight.DecidedSource;
import org.daybook.oversight.FollowUpSource;
import org.daybook.oversight.PromptSource;
import org.daybook.oversight.ReadToday;
import org.daybook.oversight.RetentionSource;
import org.daybook.oversight.ToDo;
import org.daybook.oversight.Today;
import org.daybook.oversight.TransferSource;
import org.daybook.oversight.view.Around;
import org.daybook.oversight.view.TodayModel;
import org.daybook.oversight.view.TodayPage;
import org.daybook.people.People;
import org.daybook.prompts.ReadPrompts;
import org.daybook.retention.ReadKeptFiles;
import org.daybook.retention.store.JooqDestructions;
import org.daybook.retention.store.JooqKeptCopies;
import org.daybook.transfer.ReadFilesOut;
import org.daybook.transfer.store.JooqTransfers;
import org.daybook.vault.Store;

/** The first page behind the door, which asks every other room, built by hand. */
final class OversightRoom {

    private final ReadToday read;
    private final Around around;
    private final BoardForms forms;

    OversightRoom(
            Store store,
            Outside outside,
            FindChildren find,
            People people,
            ChronologyRoom chronology,
            ReadPrompts prompts,
            Supplier<SchoolDays> days,
            Supplier<String> lastFault,
            Consumer<Today> whenRead) {
        Entries entries = new JooqEntries(store);
        Casework casework = new JooqCasework(store);
        List<BoardSource> sources =
                List.of(
                        new ChronologySource(
                                entries, new JooqDrafts(store), new JooqPractices(store), days),
                        new DecidedSource(entries, new JooqFollowUps(store)),
                        new FollowUpSource(
                                new JooqFollowUps(store), new JooqFollowUpPractices(store)),
                        new TransferSource(
                                new ReadFilesOut(
                                        new JooqTransfers(store),
                                        new JooqChildren(store),
                                        casework,
                                        days,
                                        outside.clock())),
                        new ArrivalSource(
                                new JooqArrivals(store),
                                new JooqArrivalPractices(store),
                                find,
                                days),
                        new RetentionSource(
                                new ReadKeptFiles(
                                        new JooqKeptCopies(store),
                                        new JooqChildren(store),
                                        new JooqTransfers(store)),
                                new JooqDestructions(store),
                                lastFault),
                        new CaseSource(casework, find, people, days),
                        new PromptSource(prompts));
        this.read =
                new ReadToday(
                        sources,
                        new CountFigures(entries, casework, find, people, days),
                        outside.clock(),
                        whenRead);
        this.forms = chronology.forms();
        this.around =
                new Around(
                        outside.background(),
                        outside.navigator(),
                        outside.clock(),
                        days,
                        find,
                        new Around.Receipt(
                                chronology.receipt().words(), chronology.receipt()::over),
                        chronology::letGo);
    }

    Page today() {
        return new TodayPage(new TodayModel(read, around), this::inPlace);
    }

    /** For the numbers in the navigation; on the store's thread. */
    ReadToday read() {
        return read;
    }

    private Optional<Node> inPlace(ToDo toDo, Runnable done, Runnable close) {
        return switch (toDo) {
            case ToDo.Decide(var entry) -> Optional.of(forms.decide(entry, done, close));
            case ToDo.Finish(var open) -> Optional.of(forms.finish(open, done, close));
            case ToDo.Tell(var entry) -> Optional.of(forms.tell(entry, done, close));
            case ToDo.FollowUp _,
                    ToDo.Begin _,
                    ToDo.Send _,
                    ToDo.OtherClock _,
                    ToDo.FileIn _,
                    ToDo.AskForFile _,
                    ToDo.Hold _,
                    ToDo.Review _,
                    ToDo.FinishDestroying _,
                    ToDo.Consider _,
                    ToDo.FinishDraft _ ->
                    Optional.empty();
        };
    }
}

package org.daybook;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.arrival.ArrivalPractices;
import org.daybook.arrival.Arrivals;
import org.daybook.arrival.BeginArrival;
import org.daybook.arrival.ChangeArrivalPractice;
import org.daybook.arrival.CorrectSchool;
import org.daybook.arrival.EndArrival;
import org.daybook.arrival.ReceiveParcel;
import org.daybook.arrival.RecordArrivalStep;
import org.daybook.arrival.store.JooqArrivalPractices;
import org.daybook.arrival.store.JooqArrivals;
import org.daybook.arrival.view.ArrivalDeeds;
import org.daybook.arrival.view.ArrivalListModel;
import org.daybook.arrival.view.ArrivalListPage;
import org.daybook.arrival.view.ArrivalPracticeModel;
import org.daybook.arrival.view.ArrivalPracticePart;
import org.daybook.arrival.view.ArrivalStepsModel;
import org.daybook.arrival.view.ArrivalStepsPage;
import org.daybook.arrival.view.BeginArrivalModel;
import org.daybook.arrival.view.BeginArrivalPage;
import org.daybook.arrival.view.EarlierFilePart;
import org.daybook.arrival.view.Surroundings;
import org.daybook.arrival.view.TakeFileInModel;
import org.daybook.arrival.view.TakeFileInPage;
import org.daybook.base.ChildId;
import org.daybook.base.SchoolDays;
import org.daybook.casework.Casework;
import org.daybook.children.FindChildren;
import org.daybook.chronology.Drafts;
import org.daybook.chronology.KeepDraft;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.store.JooqDrafts;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.desk.Page;
import org.daybook.desk.Part;
import org.daybook.desk.Place;
import org.daybook.journal.Journal;
import org.daybook.people.People;
import org.daybook.vault.Store;

/** The use cases and pages of files in, built by hand. */
final class ArrivalRoom {

    private final ArrivalDeeds deeds;
    private final Surroundings around;
    private final Function<UUID, Part> scans;
    private final ArrivalPracticeModel practice;
    private final Clock clock;

    ArrivalRoom(
            Store store,
            Journal journal,
            Outside outside,
            FindChildren find,
            People people,
            RecordEntry recordEntry,
            Casework casework,
            AttachmentRoom files,
            Supplier<SchoolDays> days) {
        this.clock = outside.clock();
        this.scans = files::inForm;
        this.around =
                new Surroundings(
                        outside.background(),
                        outside.navigator(),
                        clock,
                        days,
                        find,
                        people,
                        journal::actor);
        Arrivals arrivals = new JooqArrivals(store);
        Drafts drafts = new JooqDrafts(store);
        BeginArrival begin = new BeginArrival(journal, arrivals, clock);
        EndArrival end = new EndArrival(journal, arrivals, clock);
        RecordArrivalStep record =
                new RecordArrivalStep(
                        journal, arrivals, recordEntry, new JooqEntries(store), clock);
        ArrivalPractices practices = new JooqArrivalPractices(store);
        this.practice =
                new ArrivalPracticeModel(
                        practices,
                        new ChangeArrivalPractice(journal, practices),
                        outside.background());
        this.deeds =
                new ArrivalDeeds(
                        arrivals,
                        practices,
                        begin,
                        record,
                        new ReceiveParcel(journal, arrivals, begin, end, record, clock),
                        end,
                        new CorrectSchool(journal, arrivals),
                        drafts,
                        new KeepDraft(journal, drafts, clock),
                        casework);
    }

    Page list() {
        return new ArrivalListPage(new ArrivalListModel(around, deeds));
    }

    Page begin(Place.BeginArrival place) {
        return new BeginArrivalPage(new BeginArrivalModel(around, deeds.begin(), place), clock);
    }

    Page steps(Place.ArrivalSteps place) {
        return new ArrivalStepsPage(new ArrivalStepsModel(around, deeds, place), clock);
    }

    Page takeIn(Place.TakeFileIn place) {
        return new TakeFileInPage(new TakeFileInModel(around, deeds, scans, place), clock);
    }

    /** By when what is done about a file in, among the settings. */
    Part clocks() {
        return new ArrivalPracticePart(practice);
    }

    /** Where a child's earlier file is. */
    Part inTheFileOf(ChildId child) {
        return new EarlierFilePart(around, deeds, child);
    }
}

package org.daybook;

import java.time.Clock;
import org.daybook.base.ChildId;
import org.daybook.children.FindChildren;
import org.daybook.chronology.Entries;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.store.JooqDrafts;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.desk.Page;
import org.daybook.desk.Part;
import org.daybook.desk.Place;
import org.daybook.followup.BeginFollowUp;
import org.daybook.followup.FollowUpPractices;
import org.daybook.followup.FollowUps;
import org.daybook.followup.RecordStep;
import org.daybook.followup.store.JooqFollowUpPractices;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.followup.view.BeginFollowUpModel;
import org.daybook.followup.view.BeginFollowUpPage;
import org.daybook.followup.view.DueNextPart;
import org.daybook.followup.view.FollowUpDeeds;
import org.daybook.followup.view.FollowUpListModel;
import org.daybook.followup.view.FollowUpListPage;
import org.daybook.followup.view.FollowUpStepsModel;
import org.daybook.followup.view.FollowUpStepsPage;
import org.daybook.followup.view.Surroundings;
import org.daybook.followup.view.UnknownsModel;
import org.daybook.followup.view.UnknownsPart;
import org.daybook.journal.Journal;
import org.daybook.people.People;
import org.daybook.vault.Store;

/** What is followed up: its use cases, pages and parts, built by hand. */
final class FollowUpRoom {

    private final FollowUpDeeds deeds;
    private final Surroundings around;
    private final Clock clock;

    FollowUpRoom(Store store, Journal journal, Outside outside, FindChildren find, People people) {
        this.clock = outside.clock();
        FollowUps followUps = new JooqFollowUps(store);
        FollowUpPractices practices = new JooqFollowUpPractices(store);
        Entries entries = new JooqEntries(store);
        RecordEntry entry = new RecordEntry(journal, entries, new JooqDrafts(store), clock);
        this.deeds =
                new FollowUpDeeds(
                        followUps,
                        entries,
                        practices,
                        new BeginFollowUp(journal, followUps, entry, clock),
                        new RecordStep(journal, followUps, practices, entry, clock));
        this.around =
                new Surroundings(
                        outside.background(),
                        outside.navigator(),
                        clock,
                        find,
                        people,
                        journal::actor);
    }

    Page list() {
        return new FollowUpListPage(new FollowUpListModel(around, deeds));
    }

    Page begin(Place.BeginFollowUp place) {
        return new BeginFollowUpPage(new BeginFollowUpModel(around, deeds, place), clock);
    }

    Page steps(Place.FollowUpSteps place) {
        return new FollowUpStepsPage(new FollowUpStepsModel(around, deeds, place), clock);
    }

    /** Lines below "Due next" in a child's file. */
    Part dueNext(ChildId child) {
        return new DueNextPart(around, deeds, child);
    }

    Part unknowns(ChildId child) {
        return new UnknownsPart(new UnknownsModel(around, deeds, child));
    }
}

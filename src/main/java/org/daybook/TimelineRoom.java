package org.daybook;

import java.util.function.Supplier;
import org.daybook.base.ChildId;
import org.daybook.base.SchoolDays;
import org.daybook.casework.Casework;
import org.daybook.casework.store.JooqCasework;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.chronology.store.JooqPractices;
import org.daybook.desk.Background;
import org.daybook.desk.Part;
import org.daybook.followup.store.JooqFollowUps;
import org.daybook.timeline.ReadLanes;
import org.daybook.timeline.view.TimelineModel;
import org.daybook.timeline.view.TimelinePart;
import org.daybook.vault.Store;

/** The picture of a child's time, built by hand. */
final class TimelineRoom {

    private final ReadLanes lanes;
    private final Background background;

    TimelineRoom(Store store, Outside outside, Supplier<SchoolDays> days) {
        Casework casework = new JooqCasework(store);
        this.lanes =
                new ReadLanes(
                        new JooqEntries(store),
                        new JooqPractices(store),
                        casework,
                        new JooqFollowUps(store),
                        days,
                        outside.clock());
        this.background = outside.background();
    }

    Part part(ChildId child) {
        return new TimelinePart(new TimelineModel(() -> lanes.of(child), background));
    }
}

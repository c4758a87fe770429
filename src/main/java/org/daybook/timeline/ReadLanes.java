package org.daybook.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.daybook.base.ChildId;
import org.daybook.base.SchoolDays;
import org.daybook.casework.Casework;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.Entries;
import org.daybook.chronology.Practices;
import org.daybook.followup.FollowUps;

/** Reads a child's time from everything that knows of it; on the store's thread. */
public final class ReadLanes {

    private final Entries entries;
    private final Practices practices;
    private final Casework casework;
    private final FollowUps followUps;
    private final Supplier<SchoolDays> days;
    private final Clock clock;

    public ReadLanes(
            Entries entries,
            Practices practices,
            Casework casework,
            FollowUps followUps,
            Supplier<SchoolDays> days,
            Clock clock) {
        this.entries = entries;
        this.practices = practices;
        this.casework = casework;
        this.followUps = followUps;
        this.days = days;
        this.clock = clock;
    }

    public Lanes of(ChildId child) {
        LocalDate today = LocalDate.now(clock);
        Chronology chronology = new Chronology(child, entries.about(child));
        return Lanes.of(
                chronology,
                Statuses.of(casework.of(child), chronology.entries()),
                Coming.of(followUps.of(child), chronology.entries(), today),
                practices.current().gapWeeks(),
                days.get(),
                today);
    }
}

package org.daybook.timeline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.SchoolDays;
import org.daybook.casework.Casework;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.Entries;
import org.daybook.chronology.MeetingToCome;
import org.daybook.chronology.Practices;

/** Reads a child's time from everything that knows of it; on the store's thread. */
public final class ReadLanes {

    private final Entries entries;
    private final Practices practices;
    private final Casework casework;
    private final SchoolDays days;
    private final Clock clock;

    public ReadLanes(
            Entries entries, Practices practices, Casework casework, SchoolDays days, Clock clock) {
        this.entries = entries;
        this.practices = practices;
        this.casework = casework;
        this.days = days;
        this.clock = clock;
    }

    public Lanes of(ChildId child) {
        LocalDate today = LocalDate.now(clock);
        Chronology chronology = new Chronology(child, entries.about(child));
        return Lanes.of(
                chronology,
                Statuses.of(casework.of(child)),
                coming(chronology, today),
                practices.current().gapWeeks(),
                days,
                today);
    }

    /** What the last meetings have set for a day to come. */
    private static List<Moment> coming(Chronology chronology, LocalDate today) {
        return MeetingToCome.among(chronology.entries(), today).stream()
                .map(one ->
                        new Moment(
                                one.day(),
                                Sign.TO_COME,
                                one.words(),
                                one.when().time(),
                                Optional.empty()))
                .toList();
    }
}

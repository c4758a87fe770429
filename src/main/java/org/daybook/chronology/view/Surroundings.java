package org.daybook.chronology.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.daybook.base.SchoolDays;
import org.daybook.children.FindChildren;
import org.daybook.children.Links;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;
import org.daybook.people.People;
import org.daybook.people.StaffNames;

/** What every page of the chronology stands in. */
public record Surroundings(
        Background background,
        Navigator navigator,
        Clock clock,
        Supplier<SchoolDays> schoolDays,
        FindChildren children,
        People people,
        Links links,
        Receipt receipt) {

    public Surroundings(
            Background background,
            Navigator navigator,
            Clock clock,
            Supplier<SchoolDays> schoolDays,
            FindChildren children,
            People people,
            Links links) {
        this(background, navigator, clock, schoolDays, children, people, links, new Receipt());
    }

    SchoolDays days() {
        return schoolDays.get();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** "Miss Calder, teaching assistant", the lead first. On the store's thread. */
    List<String> staffNames() {
        return StaffNames.suggested(people, today());
    }
}

package org.daybook.transfer.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.base.DayText;
import org.daybook.base.SchoolDays;
import org.daybook.children.FindChildren;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;
import org.daybook.people.People;
import org.daybook.people.StaffNames;

/**
 * What every page for files on their way stands in.
 *
 * @param me who sits at the keys
 */
public record Surroundings(
        Background background,
        Navigator navigator,
        Clock clock,
        Supplier<SchoolDays> schoolDays,
        FindChildren children,
        People people,
        Supplier<String> me) {

    SchoolDays days() {
        return schoolDays.get();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** A typed day; empty when there is none or it cannot be read, which its field says by then. */
    Optional<LocalDate> read(String typed, DayText.Sense sense) {
        return DayText.read(typed, today(), sense) instanceof DayText.Read(LocalDate day)
                ? Optional.of(day)
                : Optional.empty();
    }

    /** Whoever works here. On the store's thread. */
    List<String> staffNames() {
        return StaffNames.names(people, today());
    }
}

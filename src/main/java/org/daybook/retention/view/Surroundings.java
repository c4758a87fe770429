package org.daybook.retention.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.daybook.desk.Background;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Navigator;
import org.daybook.people.People;
import org.daybook.people.StaffNames;

/**
 * What every page of this room stands in.
 *
 * @param me who sits at the keys
 */
public record Surroundings(
        Background background,
        Navigator navigator,
        FileChoice files,
        Clock clock,
        People people,
        Supplier<String> me) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whoever works here. On the store's thread. */
    List<String> staffNames() {
        return StaffNames.names(people, today());
    }
}

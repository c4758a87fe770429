package org.daybook.arrival.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.daybook.base.SchoolDays;
import org.daybook.children.Child;
import org.daybook.children.FindChildren;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;
import org.daybook.people.People;
import org.daybook.people.StaffNames;

/**
 * What every page of files in stands in.
 *
 * @param days asked each time, since the calendar may change in a session
 * @param me who sits at the keys
 */
public record Surroundings(
        Background background,
        Navigator navigator,
        Clock clock,
        Supplier<SchoolDays> days,
        FindChildren children,
        People people,
        Supplier<String> me) {

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Whoever works here. On the store's thread. */
    List<String> staffNames() {
        return StaffNames.names(people, today());
    }

    static String inWords(Child child) {
        return child.yearAndClass().isEmpty()
                ? child.name()
                : child.name() + ", " + child.yearAndClass();
    }
}

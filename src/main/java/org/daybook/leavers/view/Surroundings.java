package org.daybook.leavers.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.daybook.base.SchoolDays;
import org.daybook.children.FindChildren;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;

/** What the page of leavers stands in. */
public record Surroundings(
        Background background,
        Navigator navigator,
        Clock clock,
        Supplier<SchoolDays> days,
        FindChildren children) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

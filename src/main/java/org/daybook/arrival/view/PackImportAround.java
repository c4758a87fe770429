package org.daybook.arrival.view;

import java.time.Clock;
import java.time.LocalDate;
import org.daybook.children.FindChildren;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;

/** What the page for taking in a pack stands in. */
public record PackImportAround(
        Background background, Navigator navigator, Clock clock, FindChildren children) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

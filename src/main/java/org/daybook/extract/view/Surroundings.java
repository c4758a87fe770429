package org.daybook.extract.view;

import java.time.Clock;
import java.time.LocalDate;
import org.daybook.base.School;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;

/** What the page stands in. */
public record Surroundings(Background background, Navigator navigator, Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock.withZone(School.ZONE));
    }
}

package org.daybook.casework.view;

import java.time.Clock;
import java.time.LocalDate;
import org.daybook.casework.Casework;
import org.daybook.children.FindChildren;
import org.daybook.children.Links;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;
import org.daybook.people.People;

/** What every page of this room stands in. */
public record Surroundings(
        Background background,
        Navigator navigator,
        Clock clock,
        Casework casework,
        Links links,
        FindChildren children,
        People people) {

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}

package org.daybook.chronology.view;

import java.time.Clock;
import java.time.LocalTime;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.daybook.base.Days;
import org.daybook.base.School;

/**
 * "Recorded 12:49.": what was just written down is in the file. It goes with the next deed, or when
 * the page is left.
 */
public final class Receipt {

    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    void recorded(Clock clock) {
        words.set("Recorded " + Days.time(LocalTime.now(clock.withZone(School.ZONE))) + ".");
    }

    public void over() {
        words.set("");
    }

    /** Empty while there is nothing to say. */
    public ReadOnlyStringProperty words() {
        return words.getReadOnlyProperty();
    }
}

package org.daybook.oversight.view;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.daybook.base.DraftId;
import org.daybook.base.SchoolDays;
import org.daybook.children.FindChildren;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;

/**
 * What the board stands in.
 *
 * @param receipt what was recorded last: "Recorded 12:49."; empty while there is nothing to say
 */
public record Around(
        Background background,
        Navigator navigator,
        Clock clock,
        Supplier<SchoolDays> schoolDays,
        FindChildren children,
        Receipt receipt,
        LetGo letGo) {

    /** What was recorded last, and that it is over. */
    public record Receipt(ObservableValue<String> words, Runnable over) {}

    /** Takes a draft out; on the store's thread. */
    @FunctionalInterface
    public interface LetGo {
        void letGo(DraftId draft);
    }

    SchoolDays days() {
        return schoolDays.get();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}

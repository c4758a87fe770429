package org.daybook.chronology.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.SchoolDays;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Untold;
import org.daybook.chronology.When;
import org.daybook.desk.Mark;

/**
 * Something that an entry of the file asks for: an action, or a word to whoever reported it.
 *
 * @param when the day is empty where none was set
 */
record DueLine(Entry entry, String what, When when) {

    private static final Comparator<DueLine> EARLIEST_FIRST =
            Comparator.<DueLine, LocalDate>comparing(one -> one.when.day().orElse(LocalDate.MAX))
                    .thenComparingLong(one -> one.entry.seq());

    /** The earliest due first, what has no day last. */
    static List<DueLine> of(Chronology chronology) {
        Stream<DueLine> actions =
                chronology.openActions().stream()
                        .map(one ->
                                new DueLine(one.entry(), one.action().what(), one.action().due()));
        Stream<DueLine> tellings =
                chronology.entries().stream().filter(Untold::holds).map(DueLine::telling);
        return Stream.concat(actions, tellings).sorted(EARLIEST_FIRST).toList();
    }

    private static DueLine telling(Entry entry) {
        Untold untold = Untold.of(entry, SchoolDays.byWeekdays());
        String time = entry.wording().feedback().when().time();
        return new DueLine(entry, TurnWords.tell(entry), When.on(untold.due(), time));
    }

    Mark.Shape shape(LocalDate today) {
        if (when.day().isEmpty()) {
            return Mark.Shape.OPEN;
        }
        return when.day().get().isBefore(today) ? Mark.Shape.LATE : Mark.Shape.DUE_SOON;
    }
}

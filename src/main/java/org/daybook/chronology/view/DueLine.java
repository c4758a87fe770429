package org.daybook.chronology.view;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.base.SchoolDays;
import org.daybook.chronology.Chronology;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Undecided;
import org.daybook.chronology.Untold;
import org.daybook.chronology.When;
import org.daybook.desk.Mark;

/**
 * Something that an entry of the file asks for: a decision, an action, or a word to whoever
 * reported it.
 *
 * @param when the day is empty where none was set
 * @param decides whether it asks for the decision
 */
record DueLine(Entry entry, String what, When when, boolean decides) {

    private static final Comparator<DueLine> EARLIEST_FIRST =
            Comparator.<DueLine, LocalDate>comparing(one -> one.when.day().orElse(LocalDate.MAX))
                    .thenComparingLong(one -> one.entry.seq());

    /** The earliest due first, what has no day last. */
    static List<DueLine> of(Chronology chronology, SchoolDays days) {
        Stream<DueLine> actions =
                chronology.openActions().stream()
                        .map(one ->
                                new DueLine(
                                        one.entry(),
                                        one.action().what(),
                                        one.action().due(),
                                        false));
        Stream<DueLine> tellings =
                chronology.entries().stream()
                        .filter(Untold::holds)
                        .map(entry -> telling(entry, days));
        Stream<DueLine> decisions =
                chronology.entries().stream().filter(Entry::undecided).map(DueLine::deciding);
        return Stream.of(decisions, actions, tellings)
                .flatMap(lines -> lines)
                .sorted(EARLIEST_FIRST)
                .toList();
    }

    /** On the day on which it was raised. */
    private static DueLine deciding(Entry entry) {
        String what = "Decide: concern of " + Days.brief(entry.day());
        return new DueLine(entry, what, When.on(new Undecided(entry).raisedOn()), true);
    }

    private static DueLine telling(Entry entry, SchoolDays days) {
        Untold untold = Untold.of(entry, days);
        String time = entry.wording().feedback().when().time();
        return new DueLine(entry, TurnWords.tell(entry), When.on(untold.due(), time), false);
    }

    Mark.Shape shape(LocalDate today) {
        if (when.day().isEmpty()) {
            return Mark.Shape.OPEN;
        }
        return when.day().get().isBefore(today) ? Mark.Shape.LATE : Mark.Shape.DUE_SOON;
    }
}

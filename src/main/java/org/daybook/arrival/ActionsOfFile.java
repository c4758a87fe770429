package org.daybook.arrival;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.daybook.base.EntryId;
import org.daybook.base.Problem;
import org.daybook.chronology.AddAction;
import org.daybook.chronology.Entries;
import org.daybook.chronology.Entry;
import org.daybook.chronology.NewAction;
import org.daybook.chronology.Recorded;
import org.daybook.chronology.When;
import org.daybook.journal.Journal;

/** What is put in place, as open actions in the entry that tells of the file's arrival. */
final class ActionsOfFile {

    private final Entries entries;
    private final AddAction addAction;

    ActionsOfFile(Journal journal, Entries entries, Clock clock) {
        this.entries = entries;
        this.addAction = new AddAction(journal, entries, clock);
    }

    /** An entry that was withdrawn since takes no action any more. */
    Optional<Problem> problem(Arrival arrival, List<Measure> measures) {
        boolean asked = measures.stream().anyMatch(Measure::action);
        return asked && arrival.received().isPresent() && entry(arrival).isEmpty()
                ? Optional.of(
                        new Problem(
                                "measures",
                                "The entry of the file\u2019s arrival was withdrawn, so that no"
                                        + " action can stand in it. Record these without actions."))
                : Optional.empty();
    }

    /** Inside the change that records them. */
    void add(Arrival arrival, List<Measure> measures) {
        measures.stream()
                .filter(Measure::action)
                .forEach(one -> add(entry(arrival).orElseThrow(), one));
    }

    private void add(EntryId entry, Measure one) {
        NewAction action =
                new NewAction(
                        one.what(), one.owner(), one.due().map(When::on).orElse(When.UNKNOWN));
        if (addAction.add(entry, action) instanceof Recorded.Refused) {
            throw new IllegalStateException("the entry refused an action that was checked");
        }
    }

    private Optional<EntryId> entry(Arrival arrival) {
        return arrival.received()
                .flatMap(ArrivalLine::entry)
                .flatMap(entries::find)
                .filter(Entry::inForce)
                .map(Entry::id);
    }
}

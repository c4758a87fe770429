package org.daybook.arrival;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.base.ArrivalId;
import org.daybook.base.DraftId;
import org.daybook.base.EntryId;
import org.daybook.base.Problem;
import org.daybook.chronology.Entries;
import org.daybook.chronology.NewEntry;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.Recorded;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/**
 * Writes down what was done about a file in, and in the same change tells the chronology of it
 * where it is an event in the child's life.
 */
public final class RecordArrivalStep {

    public sealed interface Outcome {
        record Recorded(Arrival arrival) implements Outcome {}

        record NotRecorded(List<Problem> problems) implements Outcome {}
    }

    private final Journal journal;
    private final Arrivals arrivals;
    private final RecordEntry recordEntry;
    private final ActionsOfFile actions;
    private final Clock clock;

    public RecordArrivalStep(
            Journal journal,
            Arrivals arrivals,
            RecordEntry recordEntry,
            Entries entries,
            Clock clock) {
        this.journal = journal;
        this.arrivals = arrivals;
        this.recordEntry = recordEntry;
        this.actions = new ActionsOfFile(journal, entries, clock);
        this.clock = clock;
    }

    public Outcome record(ArrivalId id, NewArrivalLine what) {
        return record(id, what, Optional.empty(), Optional.empty());
    }

    /** The same; the files that lie with the draft go on with the entry that tells of it. */
    Outcome record(ArrivalId id, NewArrivalLine what, DraftId draft) {
        return record(id, what, Optional.of(draft), Optional.empty());
    }

    /** The same for what an entry tells already, as one that came with an imported pack. */
    public Outcome recordTold(ArrivalId id, NewArrivalLine what, EntryId told) {
        return record(id, what, Optional.empty(), Optional.of(told));
    }

    private Outcome record(
            ArrivalId id, NewArrivalLine what, Optional<DraftId> draft, Optional<EntryId> told) {
        Arrival arrival = arrivals.find(id).orElseThrow();
        List<Problem> problems = problems(arrival, what);
        if (!problems.isEmpty()) {
            return new Outcome.NotRecorded(problems);
        }
        ArrivalLine line = line(arrival, what);
        return new Outcome.Recorded(
                journal.change(
                        Deed.about(Deed.Kind.ARRIVAL_STEP_RECORDED, arrival.child())
                                .on(id.value())
                                .saying(line.step().title()),
                        () ->
                                keep(
                                        arrival,
                                        told.or(() -> told(arrival, line, draft))
                                                .map(line::toldAs)
                                                .orElse(line))));
    }

    private List<Problem> problems(Arrival arrival, NewArrivalLine what) {
        return Stream.concat(
                        ArrivalChecks.problems(arrival, what, LocalDate.now(clock)).stream(),
                        actions.problem(arrival, what.measures()).stream())
                .toList();
    }

    private Arrival keep(Arrival arrival, ArrivalLine line) {
        arrivals.addLine(arrival.id(), line);
        actions.add(arrival, line.measures());
        return arrival.with(line);
    }

    private Optional<EntryId> told(Arrival arrival, ArrivalLine line, Optional<DraftId> draft) {
        return ArrivalTelling.of(arrival, line)
                .map(entry -> draft.map(entry::from).orElse(entry))
                .map(this::recorded);
    }

    private EntryId recorded(NewEntry entry) {
        return switch (recordEntry.record(entry)) {
            case Recorded.Kept(var kept) -> kept.id();
            case Recorded.Refused _ ->
                    throw new IllegalStateException("the chronology refused what the step allowed");
        };
    }

    private ArrivalLine line(Arrival arrival, NewArrivalLine what) {
        return new ArrivalLine(
                arrival.lines().size() + 1,
                what.step(),
                what.day().orElseThrow(),
                what.time().strip(),
                what.by().strip(),
                what.whom().strip(),
                what.words().strip(),
                what.came(),
                what.measures(),
                Optional.empty(),
                now(clock),
                journal.actor());
    }

    /** As fine as the store keeps it, so that what was written and what is read are the same. */
    static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package org.daybook.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.arrival.ArrivalStep;
import org.daybook.arrival.Arrivals;
import org.daybook.arrival.BeginArrival;
import org.daybook.arrival.Came;
import org.daybook.arrival.EndArrival;
import org.daybook.arrival.Ending;
import org.daybook.arrival.NewArrival;
import org.daybook.arrival.NewArrivalLine;
import org.daybook.arrival.RecordArrivalStep;
import org.daybook.arrival.store.JooqArrivals;
import org.daybook.base.ArrivalId;
import org.daybook.base.ChildId;
import org.daybook.chronology.store.JooqEntries;
import org.daybook.vault.Store;

/** Files that the practice school waits for, has taken in, or was told that there is none. */
final class PracticeArrivals {

    private final PracticeDays days;
    private final Arrivals arrivals;
    private final BeginArrival begin;
    private final RecordArrivalStep record;
    private final EndArrival end;
    private final Function<String, ChildId> childNamed;

    PracticeArrivals(
            PracticeDays days,
            PracticeDesk desk,
            Store store,
            Function<String, ChildId> childNamed) {
        this.days = days;
        this.arrivals = new JooqArrivals(store);
        this.begin = new BeginArrival(desk.journal(), arrivals, days);
        this.record =
                new RecordArrivalStep(
                        desk.journal(), arrivals, desk.record(), new JooqEntries(store), days);
        this.end = new EndArrival(desk.journal(), arrivals, days);
        this.childNamed = childNamed;
    }

    void plan(Facts file, Diary diary) {
        diary.at(moment(file), () -> begin(file));
        file.parts("steps").forEach(step -> diary.at(moment(step), () -> record(file, step)));
        file.part("ends").ifPresent(ends -> diary.at(moment(ends), () -> end(file, ends)));
    }

    private Instant moment(Facts what) {
        return days.moment(day(what), what.text("at"));
    }

    private LocalDate day(Facts what) {
        return days.before(what.number("daysAgo"));
    }

    private void begin(Facts file) {
        NewArrival asked =
                new NewArrival(
                        List.of(child(file)),
                        file.text("school"),
                        file.text("lead"),
                        file.text("contact"),
                        Optional.empty(),
                        file.text("heard"));
        if (begin.begin(asked) instanceof BeginArrival.Outcome.NotBegun) {
            throw new IllegalStateException("The practice file has a file in that cannot begin");
        }
    }

    private void record(Facts file, Facts step) {
        ArrivalStep taken = ArrivalStep.valueOf(step.text("step"));
        NewArrivalLine line =
                NewArrivalLine.of(taken, day(step), PracticeDesk.LEAD, step.text("words"))
                        .at(step.text("at"))
                        .with(step.text("whom"));
        NewArrivalLine whole = taken == ArrivalStep.RECEIVED ? line.bringing(came(step)) : line;
        if (record.record(id(file), whole) instanceof RecordArrivalStep.Outcome.NotRecorded) {
            throw new IllegalStateException("The practice file has a step that cannot be recorded");
        }
    }

    private static Came came(Facts step) {
        return new Came(
                Optional.of(Came.Route.valueOf(step.text("route"))),
                step.text("pages"),
                step.text("items"),
                Optional.of(Came.Against.valueOf(step.text("against"))),
                step.text("missing"),
                Optional.of(Came.Seal.valueOf(step.text("seal"))));
    }

    private void end(Facts file, Facts ends) {
        Optional<Ending.How> how = Optional.of(Ending.How.valueOf(ends.text("how")));
        if (end.end(id(file), how, "").isPresent()) {
            throw new IllegalStateException("The practice file has a file in that cannot end");
        }
    }

    private ArrivalId id(Facts file) {
        return arrivals.of(child(file)).getLast().id();
    }

    private ChildId child(Facts file) {
        return childNamed.apply(file.text("child"));
    }
}

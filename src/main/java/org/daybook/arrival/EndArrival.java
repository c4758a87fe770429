package org.daybook.arrival;

import java.time.Clock;
import java.util.Optional;
import org.daybook.base.ArrivalId;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/**
 * Ends the way of a file in, with the reason; takes one up again. None ends by itself, and none
 * while something is owed, unless the lead says why it will not come any more.
 */
public final class EndArrival {

    private final Journal journal;
    private final Arrivals arrivals;
    private final Clock clock;

    public EndArrival(Journal journal, Arrivals arrivals, Clock clock) {
        this.journal = journal;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    /** Empty when it has ended now. */
    public Optional<Problem> end(ArrivalId id, Optional<Ending.How> how, String why) {
        Arrival arrival = arrivals.find(id).orElseThrow();
        Optional<Problem> problem = problem(arrival, how, why);
        if (problem.isEmpty()) {
            Ending ending =
                    new Ending(
                            how.orElseThrow(),
                            why.strip(),
                            RecordArrivalStep.now(clock),
                            journal.actor());
            journal.change(
                    Deed.about(Deed.Kind.ARRIVAL_ENDED, arrival.child())
                            .on(id.value())
                            .saying(ending.how().words()),
                    () -> arrivals.end(id, ending));
        }
        return problem;
    }

    /** What came after all, or has to be asked for once more, goes on where it stood. */
    public void takeUpAgain(ArrivalId id) {
        Arrival arrival = arrivals.find(id).orElseThrow();
        journal.change(
                Deed.about(Deed.Kind.ARRIVAL_STEP_RECORDED, arrival.child())
                        .on(id.value())
                        .saying("Taken up again"),
                () -> arrivals.reopen(id));
    }

    private static Optional<Problem> problem(
            Arrival arrival, Optional<Ending.How> chosen, String why) {
        if (arrival.ended()) {
            return Optional.of(new Problem("", "This has ended already."));
        }
        if (chosen.isEmpty()) {
            return Optional.of(new Problem("how", "Say how it ends."));
        }
        Ending.How how = chosen.get();
        if (how == Ending.How.DONE) {
            return owed(arrival);
        }
        if (how == Ending.How.NIL_RETURN && arrival.nilReturn().isEmpty()) {
            return Optional.of(
                    new Problem("how", "Record first who told you so: their lead, and which day."));
        }
        if (how.needsWords() && why.isBlank()) {
            return Optional.of(new Problem("why", "Say in a few words what was done and why."));
        }
        return ArrivalChecks.fits("why", why, ArrivalChecks.LONGEST);
    }

    /** Closed as done is only what was received, read, acted on and acknowledged. */
    private static Optional<Problem> owed(Arrival arrival) {
        if (arrival.missing().isPresent()) {
            return Optional.of(
                    new Problem(
                            "how",
                            "Something is still missing. Record that it came, or why"
                                    + " it will not."));
        }
        return arrival.way().stream()
                .filter(step -> step != ArrivalStep.CLOSED && step != ArrivalStep.REQUESTED)
                .filter(step -> !arrival.done(step))
                .findFirst()
                .map(step ->
                        new Problem(
                                "how",
                                "Not recorded yet: "
                                        + step.title()
                                        + ". Record it, or choose another reason."));
    }
}

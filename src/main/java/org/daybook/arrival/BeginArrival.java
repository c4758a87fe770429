package org.daybook.arrival;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ArrivalId;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.base.School;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Begins to look for what an earlier school holds, or says that there was none. */
public final class BeginArrival {

    public sealed interface Outcome {

        /** In the order of the children. */
        record Begun(List<ArrivalId> ids) implements Outcome {}

        record NotBegun(List<Problem> problems) implements Outcome {}
    }

    private static final int LONGEST_HEARD = 20_000;

    private final Journal journal;
    private final Arrivals arrivals;
    private final Clock clock;

    public BeginArrival(Journal journal, Arrivals arrivals, Clock clock) {
        this.journal = journal;
        this.arrivals = arrivals;
        this.clock = clock;
    }

    public Outcome begin(NewArrival asked) {
        NewArrival what = asked.stripped();
        List<Problem> problems = problems(what);
        if (!problems.isEmpty()) {
            return new Outcome.NotBegun(List.copyOf(problems));
        }
        List<Arrival> begun = what.children().stream().map(child -> begun(child, what)).toList();
        journal.change(
                new Deed(Deed.Kind.ARRIVAL_BEGUN, new HashSet<>(what.children()), first(begun), ""),
                () -> begun.forEach(arrivals::add));
        return new Outcome.Begun(begun.stream().map(Arrival::id).toList());
    }

    /** Nothing is looked for: the child was at no school before, or at none that keeps files. */
    public Optional<Problem> none(ChildId child, String why) {
        if (why.isBlank()) {
            return Optional.of(
                    new Problem("why", "Say in a few words why there is no earlier file."));
        }
        Optional<Problem> tooLong = ArrivalChecks.fits("why", why, LONGEST_HEARD);
        if (tooLong.isPresent()) {
            return tooLong;
        }
        Instant now = RecordArrivalStep.now(clock);
        Arrival none =
                new Arrival(
                        ArrivalId.fresh(),
                        child,
                        "",
                        "",
                        "",
                        Optional.empty(),
                        now,
                        journal.actor(),
                        Optional.of(
                                new Ending(
                                        Ending.How.NO_EARLIER_SCHOOL,
                                        why.strip(),
                                        now,
                                        journal.actor())),
                        List.of());
        journal.change(
                Deed.about(Deed.Kind.ARRIVAL_ENDED, child)
                        .on(none.id().value())
                        .saying(Ending.How.NO_EARLIER_SCHOOL.words()),
                () -> arrivals.add(none));
        return Optional.empty();
    }

    private static Optional<UUID> first(List<Arrival> begun) {
        return Optional.of(begun.getFirst().id().value());
    }

    private List<Problem> problems(NewArrival what) {
        List<Problem> problems = new ArrayList<>();
        if (what.children().isEmpty()) {
            problems.add(new Problem("child", "Choose whose earlier file it is."));
        }
        problems.addAll(ArrivalChecks.school(what.school(), what.lead(), what.contact()));
        ArrivalChecks.fits("heard", what.heard(), LONGEST_HEARD).ifPresent(problems::add);
        what.children().stream()
                .filter(child -> openAt(child, what.school()))
                .findFirst()
                .map(_ ->
                        new Problem(
                                "child",
                                "This file is already looked for at "
                                        + what.school()
                                        + ". Open it from the list of files in."))
                .ifPresent(problems::add);
        return problems;
    }

    private boolean openAt(ChildId child, String school) {
        return arrivals.of(child).stream()
                .anyMatch(one -> !one.ended() && one.school().equalsIgnoreCase(school));
    }

    private Arrival begun(ChildId child, NewArrival what) {
        Instant now = RecordArrivalStep.now(clock);
        return new Arrival(
                ArrivalId.fresh(),
                child,
                what.school(),
                what.lead(),
                what.contact(),
                what.joinedOn(),
                now,
                journal.actor(),
                Optional.empty(),
                List.of(
                        new ArrivalLine(
                                1,
                                ArrivalStep.ENROLLED,
                                LocalDate.ofInstant(now, School.ZONE),
                                "",
                                journal.actor(),
                                "",
                                what.heard(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                now,
                                journal.actor())));
    }
}

package org.daybook.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.daybook.base.FollowUpId;
import org.daybook.base.Problem;
import org.daybook.chronology.RecordEntry;
import org.daybook.chronology.When;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Begins to follow something up, and tells the chronology where that is an event. */
public final class BeginFollowUp {

    public sealed interface Outcome {
        record Begun(FollowUpId id) implements Outcome {}

        record NotBegun(List<Problem> problems) implements Outcome {}
    }

    private final Journal journal;
    private final FollowUps followUps;
    private final Telling telling;
    private final Clock clock;

    public BeginFollowUp(Journal journal, FollowUps followUps, RecordEntry record, Clock clock) {
        this.journal = journal;
        this.followUps = followUps;
        this.telling = new Telling(record);
        this.clock = clock;
    }

    public Outcome begin(NewFollowUp what) {
        List<Problem> problems = FollowUpRules.problems(what, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return new Outcome.NotBegun(List.copyOf(problems));
        }
        FollowUp begun = begun(what);
        journal.change(
                new Deed(
                        Deed.Kind.FOLLOW_UP_BEGUN,
                        new HashSet<>(begun.children()),
                        Optional.of(begun.id().value()),
                        begun.kind().words()),
                () -> {
                    followUps.add(begun);
                    begun.lines().forEach(line -> telling.tell(begun, line));
                });
        return new Outcome.Begun(begun.id());
    }

    private FollowUp begun(NewFollowUp what) {
        Instant now = RecordStep.now(clock);
        FollowUp bare =
                new FollowUp(
                        FollowUpId.fresh(),
                        what.kind(),
                        what.children(),
                        what.from(),
                        what.title().strip(),
                        what.whom().strip(),
                        what.begun().orElseThrow(),
                        what.due(),
                        List.of(),
                        now,
                        journal.actor());
        return first(what, now).map(bare::with).orElse(bare);
    }

    /** An offer begins with its being made, a meeting with what must be ready before it. */
    private Optional<Line> first(NewFollowUp what, Instant now) {
        return switch (what.kind()) {
            case OFFER -> Optional.of(line(Step.OFFERED, what, what.words(), what.due(), now));
            case MEETING ->
                    what.prepare().isBlank()
                            ? Optional.empty()
                            : Optional.of(
                                    line(
                                            Step.TO_PREPARE,
                                            what,
                                            what.prepare(),
                                            what.prepareBy(),
                                            now));
            case REFERRAL, CONTRIBUTION, QUESTION ->
                    what.words().isBlank()
                            ? Optional.empty()
                            : Optional.of(line(Step.NOTE, what, what.words(), When.UNKNOWN, now));
        };
    }

    private Line line(Step step, NewFollowUp what, String words, When due, Instant now) {
        return new Line(
                1,
                step,
                what.begun().orElseThrow(),
                "",
                journal.actor(),
                Optional.empty(),
                words.strip(),
                due,
                now,
                journal.actor());
    }
}

package org.daybook.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.daybook.base.FollowUpId;
import org.daybook.base.Problem;
import org.daybook.chronology.RecordEntry;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Adds a step, and in the same change tells the chronology of it where it is an event. */
public final class RecordStep {

    public sealed interface Outcome {
        record Recorded(FollowUp followUp) implements Outcome {}

        record NotRecorded(List<Problem> problems) implements Outcome {}
    }

    private final Journal journal;
    private final FollowUps followUps;
    private final FollowUpPractices practices;
    private final Telling telling;
    private final Clock clock;

    public RecordStep(
            Journal journal,
            FollowUps followUps,
            FollowUpPractices practices,
            RecordEntry record,
            Clock clock) {
        this.journal = journal;
        this.followUps = followUps;
        this.practices = practices;
        this.telling = new Telling(record);
        this.clock = clock;
    }

    public Outcome record(FollowUpId id, NewLine what) {
        FollowUp before = followUps.find(id).orElseThrow();
        List<Problem> problems = FollowUpRules.problems(before, what, LocalDate.now(clock));
        if (!problems.isEmpty()) {
            return new Outcome.NotRecorded(List.copyOf(problems));
        }
        Line line = line(before, what);
        FollowUp after = before.with(line);
        journal.change(
                new Deed(
                        Deed.Kind.FOLLOW_UP_STEP_RECORDED,
                        new HashSet<>(before.children()),
                        Optional.of(id.value()),
                        before.kind().words() + ", " + line.step().title()),
                () -> {
                    followUps.addLine(id, line);
                    telling.tell(after, line);
                });
        return new Outcome.Recorded(after);
    }

    private Line line(FollowUp before, NewLine what) {
        return new Line(
                before.lines().size() + 1,
                what.step(),
                what.day().orElseThrow(),
                what.time().strip(),
                what.by().strip(),
                what.answer(),
                words(before, what),
                what.due(),
                now(clock),
                journal.actor());
    }

    /** The stage is written out: its name may be another one next year. */
    private String words(FollowUp before, NewLine what) {
        String words = what.words().strip();
        if (what.step() != Step.ESCALATED) {
            return words;
        }
        int number = before.all(Step.ESCALATED).size() + 1;
        return practices.current().stage(number) + ". " + words;
    }

    /** As fine as the store keeps it, so that what was written and what is read are the same. */
    static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

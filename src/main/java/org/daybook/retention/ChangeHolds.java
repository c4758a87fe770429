package org.daybook.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.DayText.Sense;
import org.daybook.base.Days;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Puts a hold on a child's file, and takes it off with a reason. */
public final class ChangeHolds {

    public static final String KIND = "hold-kind";
    public static final String WORDS = "hold-words";
    public static final String FROM = "hold-from";
    public static final String REVIEW = "hold-review";
    public static final String END_DAY = "hold-end-day";
    public static final String END_WHY = "hold-end-why";

    /**
     * What the lead says, as typed.
     *
     * @param from today when nothing is typed
     * @param reviewOn may be empty
     */
    public record Answers(Optional<HoldKind> kind, String words, String from, String reviewOn) {}

    private final Journal journal;
    private final KeptCopies copies;
    private final Clock clock;

    public ChangeHolds(Journal journal, KeptCopies copies, Clock clock) {
        this.journal = journal;
        this.copies = copies;
        this.clock = clock;
    }

    public Outcome begin(ChildId child, Answers answers) {
        LocalDate today = LocalDate.now(clock);
        List<Problem> problems = new ArrayList<>();
        if (answers.kind().isEmpty()) {
            problems.add(new Problem(KIND, "Say who or what forbids it."));
        }
        if (answers.words().isBlank()) {
            problems.add(
                    new Problem(WORDS, "Say whose it is and under which reference, to ask later."));
        }
        LocalDate from =
                TypedDay.read(FROM, answers.from(), today, Sense.HAPPENED, problems).orElse(today);
        Optional<LocalDate> review =
                TypedDay.read(REVIEW, answers.reviewOn(), today, Sense.DUE, problems);
        review.filter(day -> !day.isAfter(today))
                .ifPresent(_ ->
                        problems.add(new Problem(REVIEW, "Choose a day that is still to come.")));
        if (!problems.isEmpty()) {
            return new Outcome.NotRecorded(problems);
        }
        Hold hold =
                new Hold(
                        Hold.Id.fresh(),
                        child,
                        answers.kind().orElseThrow(),
                        answers.words().strip(),
                        from,
                        review,
                        Optional.empty(),
                        clock.instant(),
                        journal.actor());
        journal.change(deed(hold, "begun"), () -> copies.keep(hold));
        return new Outcome.Recorded();
    }

    /**
     * @param day today when nothing is typed
     */
    public Outcome end(Hold.Id id, String day, String why) {
        Hold hold = copies.hold(id).orElseThrow();
        LocalDate today = LocalDate.now(clock);
        List<Problem> problems = new ArrayList<>();
        LocalDate last = TypedDay.read(END_DAY, day, today, Sense.HAPPENED, problems).orElse(today);
        if (why.isBlank()) {
            problems.add(new Problem(END_WHY, "Say who told you that it holds no longer."));
        }
        if (!hold.holds()) {
            problems.add(new Problem(END_WHY, "This hold has ended already."));
        }
        if (last.isBefore(hold.beganOn())) {
            problems.add(
                    new Problem(
                            END_DAY,
                            "That is before it began, " + Days.typed(hold.beganOn()) + "."));
        }
        if (!problems.isEmpty()) {
            return new Outcome.NotRecorded(problems);
        }
        Hold over = hold.ended(new Hold.End(last, why.strip()));
        journal.change(deed(over, "ended"), () -> copies.keep(over));
        return new Outcome.Recorded();
    }

    private static Deed deed(Hold hold, String what) {
        return Deed.about(Deed.Kind.HOLD_CHANGED, hold.child())
                .on(hold.id().value())
                .saying(hold.kind().words() + ", " + what);
    }
}

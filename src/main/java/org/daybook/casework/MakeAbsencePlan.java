package org.daybook.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.Days;
import org.daybook.base.TimeText;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Says what happens when a child is absent; a new plan stands beside the earlier ones. */
public final class MakeAbsencePlan {

    /** The questions, as a problem names them. */
    public static final String STEPS = "absence-steps";

    public static final String WHY = "absence-why";
    public static final String REVIEW = "absence-review";

    private static final int MOST_STEPS = 12;
    private static final int LONGEST_TIME = 60;
    private static final int LONGEST_STEP = 400;

    private final Journal journal;
    private final Casework casework;
    private final Clock clock;

    public MakeAbsencePlan(Journal journal, Casework casework, Clock clock) {
        this.journal = journal;
        this.casework = casework;
        this.clock = clock;
    }

    /**
     * @param steps as typed, in their order; blank ones are left out
     * @param review as typed; may be empty
     */
    public CaseOutcome make(
            ChildId child, List<AbsencePlan.Step> steps, String why, String review) {
        Typed typed = new Typed(LocalDate.now(clock));
        List<AbsencePlan.Step> said = steps.stream().filter(step -> !step.isBlank()).toList();
        check(said, typed);
        String reason = typed.text(WHY, why, Typed.LONGEST);
        Optional<LocalDate> reviewOn = typed.due(REVIEW, review);
        reviewOn.filter(day -> day.isBefore(typed.today()))
                .ifPresent(day ->
                        typed.wrong(
                                REVIEW,
                                "%s has gone by. From today on, when is it to be looked at again?"
                                        .formatted(Days.typed(day))));
        if (!typed.isFine()) {
            return typed.refused();
        }
        AbsencePlan plan =
                new AbsencePlan(
                        AbsencePlan.Id.fresh(),
                        child,
                        casework.of(child).plan().map(AbsencePlan::number).orElse(0) + 1,
                        reason,
                        reviewOn,
                        said,
                        new Stamp(clock.instant(), journal.actor()));
        journal.change(
                Deed.about(Deed.Kind.ABSENCE_PLAN_CHANGED, child).on(plan.id().value()),
                () -> casework.keep(plan));
        return new CaseOutcome.Kept(casework.of(child));
    }

    private static void check(List<AbsencePlan.Step> steps, Typed typed) {
        if (steps.isEmpty()) {
            typed.wrong(STEPS, "Write at least one step: by when, and who does what.");
        }
        if (steps.size() > MOST_STEPS) {
            typed.wrong(
                    STEPS,
                    "Nobody can follow more than %d steps on a busy morning. Join some."
                            .formatted(MOST_STEPS));
        }
        steps.stream()
                .flatMap(step -> problem(step).stream())
                .distinct()
                .forEach(sentence -> typed.wrong(STEPS, sentence));
    }

    private static Optional<String> problem(AbsencePlan.Step step) {
        if (step.what().isEmpty()) {
            return Optional.of("Say what is done by " + step.by() + ".");
        }
        if (step.by().length() > LONGEST_TIME || step.what().length() > LONGEST_STEP) {
            return Optional.of(
                    "A step has room for %d characters, and its time for %d."
                            .formatted(LONGEST_STEP, LONGEST_TIME));
        }
        return TimeText.question(step.by());
    }
}

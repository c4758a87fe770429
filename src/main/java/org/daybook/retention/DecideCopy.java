package org.daybook.retention;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.DayText.Sense;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Decides whether a copy of a child's file is kept here, why, and when to look at that again. */
public final class DecideCopy {

    public static final String KEPT = "copy-kept";
    public static final String WHY = "copy-why";
    public static final String REVIEW = "copy-review";
    public static final String DAY = "copy-decided-on";
    public static final String BY = "copy-decided-by";

    /**
     * What the lead says, as typed.
     *
     * @param kept empty while neither is chosen
     * @param decidedOn today when nothing is typed
     */
    public record Answers(
            Optional<Boolean> kept, String why, String reviewOn, String decidedOn, String by) {}

    private final Journal journal;
    private final KeptCopies copies;
    private final ReadKeptFiles files;
    private final Clock clock;

    public DecideCopy(Journal journal, KeptCopies copies, ReadKeptFiles files, Clock clock) {
        this.journal = journal;
        this.copies = copies;
        this.files = files;
        this.clock = clock;
    }

    public Outcome decide(ChildId child, Answers answers) {
        LocalDate today = LocalDate.now(clock);
        List<Problem> problems = new ArrayList<>();
        boolean kept = answers.kept().orElse(true);
        LocalDate decided =
                TypedDay.read(DAY, answers.decidedOn(), today, Sense.HAPPENED, problems)
                        .orElse(today);
        Optional<LocalDate> review =
                kept
                        ? TypedDay.read(REVIEW, answers.reviewOn(), today, Sense.DUE, problems)
                        : Optional.empty();
        problems.addAll(wrong(child, answers, kept, review, today));
        if (!problems.isEmpty()) {
            return new Outcome.NotRecorded(problems);
        }
        KeptCopy decision =
                new KeptCopy(
                        child,
                        copies.decisions(child).size() + 1,
                        kept,
                        answers.why().strip(),
                        review,
                        decided,
                        answers.by().strip(),
                        clock.instant(),
                        journal.actor());
        journal.change(
                Deed.about(Deed.Kind.COPY_DECIDED, child).saying(decision.inWords()),
                () -> copies.add(decision));
        return new Outcome.Recorded();
    }

    private List<Problem> wrong(
            ChildId child,
            Answers answers,
            boolean kept,
            Optional<LocalDate> review,
            LocalDate today) {
        List<Problem> problems = new ArrayList<>();
        if (answers.kept().isEmpty()) {
            problems.add(new Problem(KEPT, "Say whether a copy is kept."));
        } else if (!kept && receipt(child).isEmpty()) {
            problems.add(
                    new Problem(
                            KEPT,
                            "No receipt of the next school is recorded yet, so this may be the only"
                                    + " file. Record the receipt first."));
        }
        if (answers.why().isBlank()) {
            problems.add(new Problem(WHY, "Say in a few words why."));
        }
        if (answers.by().isBlank()) {
            problems.add(new Problem(BY, "Say who decided it."));
        }
        if (kept && answers.kept().isPresent()) {
            reviewProblem(answers.reviewOn(), review, today).ifPresent(problems::add);
        }
        return problems;
    }

    private Optional<LocalDate> receipt(ChildId child) {
        return files.of(child).flatMap(KeptFile::moved).flatMap(Moved::receipt);
    }

    private static Optional<Problem> reviewProblem(
            String typed, Optional<LocalDate> review, LocalDate today) {
        if (typed.isBlank()) {
            return Optional.of(new Problem(REVIEW, "Say when it is looked at again."));
        }
        return review.filter(day -> !day.isAfter(today))
                .map(_ -> new Problem(REVIEW, "Choose a day that is still to come."));
    }
}

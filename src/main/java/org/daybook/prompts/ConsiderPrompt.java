package org.daybook.prompts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.base.School;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Writes down what somebody made of a prompt. */
public final class ConsiderPrompt {

    public static final String WHY = "considered-why";

    static final int LONGEST = 10_000;

    /** What it came to. */
    public sealed interface Outcome {

        record Kept(Answer answer) implements Outcome {}

        record Refused(Problem problem) implements Outcome {}
    }

    private final Journal journal;
    private final Answers answers;
    private final Clock clock;

    public ConsiderPrompt(Journal journal, Answers answers, Clock clock) {
        this.journal = journal;
        this.answers = answers;
        this.clock = clock;
    }

    /** A word of why is needed: whoever reads it in a year knows nothing else. */
    public Outcome consider(ChildId child, Prompt prompt, String why) {
        return problem(why.strip())
                .<Outcome>map(Outcome.Refused::new)
                .orElseGet(() -> new Outcome.Kept(kept(child, prompt, why.strip())));
    }

    private static Optional<Problem> problem(String why) {
        if (why.isEmpty()) {
            return Optional.of(
                    new Problem(WHY, "Write a word about what you make of it, and why."));
        }
        return why.length() <= LONGEST
                ? Optional.empty()
                : Optional.of(
                        new Problem(
                                WHY,
                                String.format(
                                        School.LOCALE,
                                        "This is %,d characters long. At most %,d are kept; the"
                                                + " rest can be an entry.",
                                        why.length(),
                                        LONGEST)));
    }

    private Answer kept(ChildId child, Prompt prompt, String why) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Answer answer =
                new Answer(
                        UUID.randomUUID(),
                        child,
                        prompt.pattern(),
                        prompt.facts(),
                        prompt.evidence().stream().map(Evidence::line).toList(),
                        why,
                        now,
                        journal.actor());
        journal.change(
                Deed.about(Deed.Kind.PROMPT_CONSIDERED, child)
                        .on(answer.id())
                        .saying(prompt.pattern().words()),
                () -> answers.add(answer));
        return answer;
    }
}

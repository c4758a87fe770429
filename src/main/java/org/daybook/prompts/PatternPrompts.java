package org.daybook.prompts;

import java.util.List;
import java.util.Optional;

/** What the recorded facts of one child ask of whoever leads. */
public final class PatternPrompts {

    private static final List<PatternRule> RULES =
            List.of(
                    new AgreedNotDone(),
                    new Closing(),
                    new SameWorry(),
                    new StepDown(),
                    new VoiceMissing(),
                    new VoiceThroughOthers(),
                    new NeverAlone(),
                    new Beneath());

    private PatternPrompts() {}

    /** In the order of their weight; empty where nothing asks. */
    public static List<Prompt> of(Facts facts) {
        return RULES.stream().flatMap(rule -> rule.look(facts).stream()).toList();
    }

    /** What stands against closing the case or ending a plan now; empty where nothing does. */
    public static Optional<Prompt> beforeStepDown(Facts facts) {
        return StepDown.asked(facts);
    }
}

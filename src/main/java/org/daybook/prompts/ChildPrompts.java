package org.daybook.prompts;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The prompts of one child.
 *
 * @param waiting not yet considered, or raised again by a new fact
 * @param earlier what was considered, the latest first
 */
public record ChildPrompts(List<Prompt> waiting, List<Answer> earlier) {

    public static final ChildPrompts NONE = new ChildPrompts(List.of(), List.of());

    public ChildPrompts {
        waiting = List.copyOf(waiting);
        earlier = List.copyOf(earlier);
    }

    /** Leaves out what was considered already, unless it rests on a fact that is new since. */
    public static ChildPrompts of(List<Prompt> raised, List<Answer> answers) {
        return new ChildPrompts(
                raised.stream().filter(one -> !considered(one, answers)).toList(), answers);
    }

    /** The latest answer that was given with this fact in sight. */
    public Optional<Answer> considered(Pattern pattern, Evidence fact) {
        return earlier.stream()
                .filter(one -> one.pattern() == pattern)
                .filter(one -> one.facts().contains(fact.fact()))
                .findFirst();
    }

    private static boolean considered(Prompt prompt, List<Answer> answers) {
        Set<String> known = new HashSet<>();
        answers.stream()
                .filter(one -> one.pattern() == prompt.pattern())
                .forEach(one -> known.addAll(one.facts()));
        return known.containsAll(prompt.facts());
    }
}

package org.daybook.prompts;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question and the facts that raise it.
 *
 * @param evidence at least one, oldest first
 */
public record Prompt(Pattern pattern, String question, List<Evidence> evidence) {

    public Prompt {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("A prompt without evidence");
        }
    }

    /** The names of its facts. */
    public Set<String> facts() {
        return evidence.stream().map(Evidence::fact).collect(Collectors.toUnmodifiableSet());
    }
}

package org.daybook.prompts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.daybook.base.ChildId;

/**
 * "Considered": what somebody made of a prompt.
 *
 * @param facts the names of the facts that it was given for
 * @param shown these facts as they were read then, oldest first
 * @param words why; never empty
 */
public record Answer(
        UUID id,
        ChildId child,
        Pattern pattern,
        Set<String> facts,
        List<String> shown,
        String words,
        Instant at,
        String by) {

    public Answer {
        facts = Set.copyOf(facts);
        shown = List.copyOf(shown);
    }
}

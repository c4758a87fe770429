package org.daybook.prompts;

import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;

/** What the recorded facts ask, read anew each time. On the store's thread. */
public final class ReadPrompts {

    private final GatherFacts gather;
    private final Answers answers;

    public ReadPrompts(GatherFacts gather, Answers answers) {
        this.gather = gather;
        this.answers = answers;
    }

    /** Everything about one child: what waits, and what was considered. */
    public ChildPrompts about(ChildId child) {
        return ChildPrompts.of(PatternPrompts.of(gather.about(child)), answers.about(child));
    }

    /**
     * What stands against closing the case or ending a plan now: what has changed, who says so,
     * what does the child say. Empty when nothing recorded speaks against it, or when just that was
     * considered. It informs; the closing goes on whatever it says.
     */
    public Optional<Prompt> beforeStepDown(ChildId child) {
        List<Prompt> asked = PatternPrompts.beforeStepDown(gather.about(child)).stream().toList();
        return ChildPrompts.of(asked, answers.about(child)).waiting().stream().findFirst();
    }

    /** For the board: the children whose case is open and of whom something waits. */
    public List<Waiting> waiting() {
        return gather.openCases().stream().flatMap(facts -> line(facts).stream()).toList();
    }

    private Optional<Waiting> line(Facts facts) {
        List<Prompt> asked = PatternPrompts.of(facts);
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        ChildId child = facts.child();
        List<Prompt> found = ChildPrompts.of(asked, answers.about(child)).waiting();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new Waiting(child, found.getFirst(), found.size() - 1));
    }
}

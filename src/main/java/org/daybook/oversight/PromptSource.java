package org.daybook.oversight;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.daybook.oversight.Timing.Urgency;
import org.daybook.prompts.ReadPrompts;
import org.daybook.prompts.Waiting;

/** Questions drawn from recorded facts: one line for each child with an open case, never late. */
public final class PromptSource implements BoardSource {

    private final ReadPrompts prompts;

    public PromptSource(ReadPrompts prompts) {
        this.prompts = prompts;
    }

    @Override
    public List<NeedsYou> needsYou(LocalDateTime now) {
        return prompts.waiting().stream().map(PromptSource::line).toList();
    }

    private static NeedsYou line(Waiting one) {
        String more = one.more() == 0 ? "" : "and " + one.more() + " more in the file";
        return new NeedsYou(
                Group.PROMPTS,
                new Timing(Urgency.OPEN, one.first().pattern().words(), more, LocalDate.MAX),
                List.of(one.child()),
                one.first().question(),
                new ToDo.Consider(one.child()));
    }
}

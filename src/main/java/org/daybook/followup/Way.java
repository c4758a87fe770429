package org.daybook.followup;

import java.util.List;
import java.util.Optional;
import org.daybook.base.Days;
import org.daybook.base.Problem;

/** The steps and rules of one kind. Pure: what is asked depends on the lines alone. */
public interface Way {

    /** Its steps in order; steps of one group follow one another as they happened. */
    List<List<Step>> order();

    /** Whether the step is part of the plain way, and shown before it is done. */
    default boolean onThePath(Step step) {
        return !step.again();
    }

    /** What is awaited while it has not ended; at least one thing. */
    List<Expected> expected(FollowUp followUp, FollowUpPractice practice);

    /** Why the step cannot be recorded as things stand; empty when it can. */
    default Optional<Problem> refuses(FollowUp followUp, NewLine line) {
        return Optional.empty();
    }

    /** Whether the step is still asked for once a later one is recorded. */
    default boolean askedAfterwards(Step step) {
        return false;
    }

    /** Whether a due day said with this step is a new due day for the whole. */
    default boolean movesTheWhole(Step step) {
        return false;
    }

    /** Whether the step is an event of the child's life that the chronology tells. */
    boolean tellsTheChronology(Step step);

    /** "Ended" and the like have been recorded: what else could be recorded is a note. */
    static Problem over(Line end) {
        return new Problem(
                "",
                "This ended on "
                        + Days.full(end.day())
                        + ". Add a call or a letter to it, or begin a new one.");
    }

    /** One step cannot lie before another that it answers. */
    static Optional<Problem> after(FollowUp followUp, Step first, NewLine line, String sentence) {
        Optional<Line> taken = followUp.taken(first);
        if (taken.isEmpty()) {
            return Optional.of(new Problem("", sentence));
        }
        return line.day()
                .filter(day -> day.isBefore(taken.get().day()))
                .map(_ ->
                        new Problem(
                                "day",
                                first.title()
                                        + " on "
                                        + Days.full(taken.get().day())
                                        + ". This cannot lie before it. Which day was it?"));
    }
}

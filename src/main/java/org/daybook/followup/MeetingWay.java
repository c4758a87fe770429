package org.daybook.followup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A meeting to come, with what must be ready before it. Once held it is written as an entry. */
public final class MeetingWay implements Way {

    private static final List<List<Step>> ORDER =
            List.of(
                    List.of(Step.TO_PREPARE, Step.PREPARED),
                    List.of(Step.MOVED),
                    List.of(Step.HELD),
                    List.of(Step.CALLED_OFF));

    @Override
    public List<List<Step>> order() {
        return ORDER;
    }

    @Override
    public boolean onThePath(Step step) {
        return step == Step.HELD;
    }

    @Override
    public List<Expected> expected(FollowUp followUp, FollowUpPractice practice) {
        List<Expected> all = new ArrayList<>();
        toPrepare(followUp)
                .map(line ->
                        Expected.ours("To be ready: " + line.words(), line.due(), Step.PREPARED))
                .map(one -> one.because("Before " + followUp.title()))
                .ifPresent(all::add);
        all.add(Expected.ours(followUp.title(), followUp.dueNow(), Step.HELD));
        return all;
    }

    /** What is still to be ready; the first of them. */
    public static Optional<Line> toPrepare(FollowUp followUp) {
        int ready = followUp.all(Step.PREPARED).size();
        return followUp.all(Step.TO_PREPARE).stream().skip(ready).findFirst();
    }

    @Override
    public boolean movesTheWhole(Step step) {
        return step == Step.MOVED;
    }

    /** The lead writes the meeting itself, with all that a meeting's entry asks. */
    @Override
    public boolean tellsTheChronology(Step step) {
        return step == Step.CALLED_OFF;
    }
}

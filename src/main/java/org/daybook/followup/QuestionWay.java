package org.daybook.followup;

import java.util.List;

/** Something that nobody here knows about a child, who will find out, and by when. */
public final class QuestionWay implements Way {

    private static final List<List<Step>> ORDER =
            List.of(List.of(Step.LOOKED_INTO), List.of(Step.FOUND_OUT));

    @Override
    public List<List<Step>> order() {
        return ORDER;
    }

    @Override
    public List<Expected> expected(FollowUp followUp, FollowUpPractice practice) {
        String who = followUp.whom().isEmpty() ? "" : followUp.whom() + " finds out";
        return List.of(
                Expected.ours(followUp.title(), followUp.dueNow(), Step.FOUND_OUT).because(who));
    }

    @Override
    public boolean movesTheWhole(Step step) {
        return step == Step.LOOKED_INTO;
    }

    /** What is found out is written by whoever found it out, as an entry of its own kind. */
    @Override
    public boolean tellsTheChronology(Step step) {
        return false;
    }
}

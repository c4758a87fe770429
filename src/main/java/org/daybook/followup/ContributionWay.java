package org.daybook.followup;

import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;

/** What another agency asked the school for: a report for a conference, information. */
public final class ContributionWay implements Way {

    private static final List<List<Step>> ORDER =
            List.of(
                    List.of(Step.MOVED),
                    List.of(Step.SENT_ON),
                    List.of(Step.USED),
                    List.of(Step.NOT_NEEDED));

    @Override
    public List<List<Step>> order() {
        return ORDER;
    }

    @Override
    public boolean onThePath(Step step) {
        return step == Step.SENT_ON || step == Step.USED;
    }

    @Override
    public List<Expected> expected(FollowUp followUp, FollowUpPractice practice) {
        return followUp.has(Step.SENT_ON)
                ? List.of(
                        Expected.toAsk(
                                "Sent. Not heard whether it was read.",
                                Asking.next(followUp, practice),
                                Step.USED,
                                Step.USED))
                : List.of(
                        Expected.ours("Not sent yet.", followUp.dueNow(), Step.SENT_ON)
                                .because("Asked for by " + followUp.whom()));
    }

    @Override
    public Optional<Problem> refuses(FollowUp followUp, NewLine line) {
        return line.step() == Step.USED
                ? Way.after(followUp, Step.SENT_ON, line, "Record first how and when it was sent.")
                : Optional.empty();
    }

    /** They may have given the school more time. */
    @Override
    public boolean movesTheWhole(Step step) {
        return step == Step.MOVED;
    }

    @Override
    public boolean tellsTheChronology(Step step) {
        return step == Step.SENT_ON;
    }
}

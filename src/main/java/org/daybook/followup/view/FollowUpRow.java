package org.daybook.followup.view;

import java.util.stream.Collectors;
import org.daybook.base.FollowUpId;
import org.daybook.children.Child;
import org.daybook.children.FindChildren;
import org.daybook.followup.FollowUp;
import org.daybook.followup.FollowUpBoard;
import org.daybook.followup.FollowUpKind;
import org.daybook.followup.Standing;
import org.daybook.followup.Step;

/**
 * Something that is followed up, as a line of the list.
 *
 * @param names whose it is
 * @param what which thing: "Referral to Children's social care"
 * @param deed what the button at its end says
 */
record FollowUpRow(
        FollowUpId id,
        FollowUpKind kind,
        String names,
        String yearAndClass,
        String what,
        Standing standing,
        String deed) {

    private static final String OPEN = "Open";

    static FollowUpRow of(FollowUpBoard.Due due, FindChildren children) {
        FollowUp followUp = due.followUp();
        var known = children.withIds(followUp.children());
        return new FollowUpRow(
                followUp.id(),
                followUp.kind(),
                known.stream().map(Child::name).collect(Collectors.joining(", ")),
                known.stream()
                        .map(Child::yearAndClass)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("; ")),
                what(followUp),
                due.standing(),
                deed(due));
    }

    /** What is over, or a meeting before its day, asks for nothing. */
    private static String deed(FollowUpBoard.Due due) {
        Standing standing = due.standing();
        boolean toCome =
                standing.step() == Step.HELD
                        && standing.state().compareTo(Standing.State.TODAY) > 0;
        return toCome || standing.state() == Standing.State.ENDED
                ? OPEN
                : StepWords.deed(standing.step());
    }

    boolean asksForAStep() {
        return !deed.equals(OPEN);
    }

    static String what(FollowUp followUp) {
        return switch (followUp.kind()) {
            case REFERRAL -> "Referral to " + followUp.whom();
            case CONTRIBUTION -> followUp.title() + ", for " + followUp.whom();
            case OFFER ->
                    followUp.whom().isEmpty()
                            ? "Offered: " + followUp.title()
                            : "Offered: " + followUp.title() + ", " + followUp.whom();
            case QUESTION, MEETING -> followUp.title();
        };
    }
}

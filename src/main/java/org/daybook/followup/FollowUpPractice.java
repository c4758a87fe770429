package org.daybook.followup;

import java.util.List;

/**
 * How this school follows up. All of it can be changed; none of it is law in code.
 *
 * @param stages whom a disagreement goes to, the first stage first; at least one
 * @param askAgainAfter days without news after which one asks again, from 1
 * @param answerWithin working days within which a referral is answered, from 1
 */
public record FollowUpPractice(List<String> stages, int askAgainAfter, int answerWithin) {

    public FollowUpPractice {
        stages = List.copyOf(stages);
        if (stages.isEmpty() || askAgainAfter < 1 || answerWithin < 1) {
            throw new IllegalArgumentException("A practice that cannot be followed");
        }
    }

    /** What a school begins with. */
    public static FollowUpPractice usual() {
        return new FollowUpPractice(
                List.of(
                        "practitioner and manager",
                        "service manager",
                        "senior officers",
                        "the safeguarding partnership"),
                14,
                1);
    }

    /** "Stage 2, service manager"; beyond the last stage it stays with the last. */
    public String stage(int number) {
        return "Stage " + number + ", " + stages.get(Math.min(number, stages.size()) - 1);
    }
}

package org.daybook.oversight;

import java.util.List;

/**
 * Counts that can be said aloud, and name no child.
 *
 * @param concerns those raised in each of the last half terms, the present one last
 * @param usualTerms whether the half terms are the usual ones, for want of the school's own
 */
public record Figures(
        Cases cases, List<Concerns> concerns, Quality thisHalfTerm, boolean usualTerms) {

    /**
     * @param withoutLead of the open ones
     * @param withoutDeputy of the open ones
     */
    public record Cases(
            int open,
            int withoutLead,
            int withoutDeputy,
            int onPlan,
            int inNeed,
            int lookedAfter) {}

    public record Concerns(HalfTerm halfTerm, int many) {}

    /**
     * How the concerns of the present half term were written and decided.
     *
     * @param decidedOnTheDay decided on the day on which somebody told the lead
     * @param voiceHeard in which the words or the behaviour of a child stand
     */
    public record Quality(int all, int decidedOnTheDay, int voiceHeard) {}

    public Figures {
        concerns = List.copyOf(concerns);
    }

    public static final Figures NONE =
            new Figures(new Cases(0, 0, 0, 0, 0, 0), List.of(), new Quality(0, 0, 0), false);
}

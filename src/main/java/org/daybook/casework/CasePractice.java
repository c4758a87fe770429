package org.daybook.casework;

import java.util.EnumSet;
import java.util.Set;

/**
 * What this school has settled on.
 *
 * @param vulnerable the statuses with which a child needs an absence plan of its own
 */
public record CasePractice(Set<StatusKind> vulnerable) {

    public CasePractice {
        vulnerable = Set.copyOf(vulnerable);
    }

    /** What it is until the school says otherwise. */
    public static CasePractice usual() {
        return new CasePractice(
                EnumSet.of(
                        StatusKind.CP_PLAN,
                        StatusKind.LOOKED_AFTER,
                        StatusKind.CHILD_IN_NEED,
                        StatusKind.MARAC,
                        StatusKind.CHANNEL,
                        StatusKind.PRIVATELY_FOSTERED,
                        StatusKind.YOUNG_CARER,
                        StatusKind.EHCP));
    }
}

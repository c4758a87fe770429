package org.daybook.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.FollowUpId;
import org.daybook.chronology.When;

/** Things that are followed up, without a store. */
final class Ups {

    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    static final FollowUpPractice USUAL = FollowUpPractice.usual();
    static final String LEAD = "Mrs Ruth Marlow";

    private static final Instant NOW = Instant.parse("2026-11-24T10:30:00Z");

    private Ups() {}

    static FollowUp of(FollowUpKind kind, LocalDate begun, When due) {
        return new FollowUp(
                FollowUpId.fresh(),
                kind,
                List.of(ChildId.fresh()),
                Optional.empty(),
                "Health visitor\u2019s group",
                "Children\u2019s social care",
                begun,
                due,
                List.of(),
                NOW,
                LEAD);
    }

    static FollowUp referral(LocalDate decided) {
        return of(FollowUpKind.REFERRAL, decided, When.UNKNOWN);
    }

    static FollowUp with(FollowUp followUp, Step step, LocalDate day) {
        return with(followUp, step, day, When.UNKNOWN);
    }

    static FollowUp with(FollowUp followUp, Step step, LocalDate day, When due) {
        return followUp.with(
                new Line(
                        followUp.lines().size() + 1,
                        step,
                        day,
                        "",
                        LEAD,
                        Optional.empty(),
                        "In a few words",
                        due,
                        NOW,
                        LEAD));
    }

    static Standing on(LocalDate today, FollowUp followUp) {
        return Standing.of(followUp, USUAL, today);
    }
}

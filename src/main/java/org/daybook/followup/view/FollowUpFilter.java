package org.daybook.followup.view;

import java.util.Optional;
import org.daybook.followup.FollowUpKind;

/** What of the list is shown. */
enum FollowUpFilter {
    OPEN("All that is open", Optional.empty()),
    REFERRALS(FollowUpKind.REFERRAL),
    OFFERS(FollowUpKind.OFFER),
    CONTRIBUTIONS(FollowUpKind.CONTRIBUTION),
    QUESTIONS(FollowUpKind.QUESTION),
    MEETINGS(FollowUpKind.MEETING),
    ENDED("Ended", Optional.empty());

    private final String words;
    private final Optional<FollowUpKind> kind;

    FollowUpFilter(FollowUpKind kind) {
        this(kind.many(), Optional.of(kind));
    }

    FollowUpFilter(String words, Optional<FollowUpKind> kind) {
        this.words = words;
        this.kind = kind;
    }

    String words() {
        return words;
    }

    boolean lets(FollowUpRow row) {
        return kind.isEmpty() || kind.get() == row.kind();
    }
}

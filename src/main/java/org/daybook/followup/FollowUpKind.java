package org.daybook.followup;

/** What is followed up. The name is what stands in the store and never changes. */
public enum FollowUpKind {
    REFERRAL("Referral", "Referrals"),
    OFFER("Offer of help", "Offers of help"),
    CONTRIBUTION("Contribution asked for", "Contributions"),
    QUESTION("What we do not know", "Not known"),
    MEETING("Coming meeting", "Coming meetings");

    private final String words;
    private final String many;

    FollowUpKind(String words, String many) {
        this.words = words;
        this.many = many;
    }

    public String words() {
        return words;
    }

    /** As a filter says it. */
    public String many() {
        return many;
    }

    /** Its own steps and rules. */
    public Way way() {
        return switch (this) {
            case REFERRAL -> new ReferralWay();
            case OFFER -> new OfferWay();
            case CONTRIBUTION -> new ContributionWay();
            case QUESTION -> new QuestionWay();
            case MEETING -> new MeetingWay();
        };
    }
}

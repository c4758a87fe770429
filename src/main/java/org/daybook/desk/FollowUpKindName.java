package org.daybook.desk;

/**
 * What a page is asked to follow up, by the name that the feature gives it; the kit itself knows
 * none.
 */
public record FollowUpKindName(String value) {

    /** What "Record the referral" asks for. */
    public static final FollowUpKindName REFERRAL = new FollowUpKindName("REFERRAL");

    /** What "Record the offer" asks for, as early help or a group. */
    public static final FollowUpKindName OFFER = new FollowUpKindName("OFFER");
}

package org.daybook.followup;

/** Where the practice of following up is kept. */
public interface FollowUpPractices {

    /** The usual one until somebody changes it. */
    FollowUpPractice current();

    void put(FollowUpPractice practice);
}

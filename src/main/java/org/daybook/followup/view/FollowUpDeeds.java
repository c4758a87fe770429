package org.daybook.followup.view;

import org.daybook.followup.BeginFollowUp;
import org.daybook.followup.ChangeFollowUpPractice;
import org.daybook.followup.FollowUpPractices;
import org.daybook.followup.FollowUps;
import org.daybook.followup.RecordStep;

/** What is followed up, and everything that can be done with it. */
public record FollowUpDeeds(
        FollowUps followUps,
        FollowUpPractices practices,
        BeginFollowUp begin,
        RecordStep record,
        ChangeFollowUpPractice change) {}

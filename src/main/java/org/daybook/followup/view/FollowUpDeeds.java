package org.daybook.followup.view;

import org.daybook.chronology.Entries;
import org.daybook.followup.BeginFollowUp;
import org.daybook.followup.FollowUpPractices;
import org.daybook.followup.FollowUps;
import org.daybook.followup.RecordStep;

/**
 * What is followed up, and everything that can be done with it.
 *
 * @param entries from whose decisions something begins
 */
public record FollowUpDeeds(
        FollowUps followUps,
        Entries entries,
        FollowUpPractices practices,
        BeginFollowUp begin,
        RecordStep record) {}

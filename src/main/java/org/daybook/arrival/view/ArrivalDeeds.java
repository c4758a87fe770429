package org.daybook.arrival.view;

import org.daybook.arrival.ArrivalPractices;
import org.daybook.arrival.Arrivals;
import org.daybook.arrival.BeginArrival;
import org.daybook.arrival.CorrectSchool;
import org.daybook.arrival.EndArrival;
import org.daybook.arrival.ReceiveParcel;
import org.daybook.arrival.RecordArrivalStep;
import org.daybook.casework.Casework;
import org.daybook.chronology.Drafts;
import org.daybook.chronology.KeepDraft;

/** What can be read and done about files in, for the pages that do it. */
public record ArrivalDeeds(
        Arrivals arrivals,
        ArrivalPractices practices,
        BeginArrival begin,
        RecordArrivalStep record,
        ReceiveParcel receive,
        EndArrival end,
        CorrectSchool correct,
        Drafts drafts,
        KeepDraft keepDraft,
        Casework casework) {}

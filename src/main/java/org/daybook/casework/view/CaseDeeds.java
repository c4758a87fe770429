package org.daybook.casework.view;

import org.daybook.casework.ChangeAlerts;
import org.daybook.casework.ChangeProfessionals;
import org.daybook.casework.ChangeStatus;
import org.daybook.casework.CloseCase;
import org.daybook.casework.HandOver;
import org.daybook.casework.MakeAbsencePlan;
import org.daybook.casework.OpenCase;
import org.daybook.children.AddLink;
import org.daybook.children.EndLink;

/** Everything that can be done with what holds for a child, for the page that does it. */
public record CaseDeeds(
        ChangeStatus status,
        ChangeProfessionals professionals,
        ChangeAlerts alerts,
        OpenCase open,
        CloseCase close,
        HandOver handOver,
        MakeAbsencePlan absence,
        AddLink addLink,
        EndLink endLink) {}

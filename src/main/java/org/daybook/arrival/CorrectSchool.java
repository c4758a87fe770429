package org.daybook.arrival;

import java.util.List;
import org.daybook.base.ArrivalId;
import org.daybook.base.Problem;
import org.daybook.journal.Deed;
import org.daybook.journal.Journal;

/** Puts right where a file is looked for: the school, its lead, the way to reach them. */
public final class CorrectSchool {

    private final Journal journal;
    private final Arrivals arrivals;

    public CorrectSchool(Journal journal, Arrivals arrivals) {
        this.journal = journal;
        this.arrivals = arrivals;
    }

    /** Empty when it stands so now. */
    public List<Problem> correct(ArrivalId id, String school, String lead, String contact) {
        List<Problem> problems = ArrivalChecks.school(school, lead, contact);
        if (problems.isEmpty()) {
            Arrival arrival = arrivals.find(id).orElseThrow();
            journal.change(
                    Deed.about(Deed.Kind.ARRIVAL_STEP_RECORDED, arrival.child())
                            .on(id.value())
                            .saying("School put right"),
                    () -> arrivals.change(id, school.strip(), lead.strip(), contact.strip()));
        }
        return problems;
    }
}

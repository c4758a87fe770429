package org.daybook.people;

import java.util.List;
import org.daybook.base.Problem;

/** What became of a change in who works here. */
public sealed interface PersonOutcome {

    record Kept(StaffMember person) implements PersonOutcome {}

    /** Nothing was written; each problem stands under its question. */
    record Refused(List<Problem> problems) implements PersonOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

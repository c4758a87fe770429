package org.daybook.casework;

import java.util.List;
import org.daybook.base.Problem;

/** What became of a change in what holds for a child. */
public sealed interface CaseOutcome {

    /** It is written; this is how things stand now. */
    record Kept(Standing standing) implements CaseOutcome {}

    /** Nothing was written; each problem stands under its question. */
    record Refused(List<Problem> problems) implements CaseOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

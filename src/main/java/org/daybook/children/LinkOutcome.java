package org.daybook.children;

import java.util.List;
import org.daybook.base.Problem;

/** What became of a link that was to be written down or ended. */
public sealed interface LinkOutcome {

    record Kept(ChildLink link) implements LinkOutcome {}

    /** Nothing was written; each problem stands under its question. */
    record Refused(List<Problem> problems) implements LinkOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

package org.daybook.retention;

import java.util.List;
import org.daybook.base.Problem;

/** What came of recording a decision, a hold or a rule. */
public sealed interface Outcome {

    record Recorded() implements Outcome {}

    record NotRecorded(List<Problem> problems) implements Outcome {

        public NotRecorded {
            problems = List.copyOf(problems);
        }
    }

    /** What is wrong; nothing when it was recorded. */
    default List<Problem> problems() {
        return this instanceof NotRecorded(List<Problem> found) ? found : List.of();
    }
}

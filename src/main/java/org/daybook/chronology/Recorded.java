package org.daybook.chronology;

import java.util.List;
import org.daybook.base.Problem;

/** What became of something that was to be written into the chronology. */
public sealed interface Recorded {

    /** It stands in the store, as here. */
    record Kept(Entry entry) implements Recorded {}

    /** Nothing was written; each problem stands under its question. */
    record Refused(List<Problem> problems) implements Recorded {

        public Refused {
            problems = List.copyOf(problems);
        }

        static Refused because(Question question, String sentence) {
            return new Refused(List.of(new Problem(question.field(), sentence)));
        }
    }
}

package org.daybook.calendar;

import java.util.List;
import org.daybook.base.Problem;

/**
 * What was understood of the rows of one kind.
 *
 * @param read what they say; without the empty rows and those that have problems
 * @param problems what is wrong with each row, in their order
 */
record RowsRead<T>(List<T> read, List<List<Problem>> problems) {

    RowsRead {
        read = List.copyOf(read);
        problems = List.copyOf(problems);
    }

    boolean clear() {
        return problems.stream().allMatch(List::isEmpty);
    }
}

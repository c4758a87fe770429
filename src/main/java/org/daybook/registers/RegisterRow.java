package org.daybook.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.ChildId;

/**
 * One file in a register.
 *
 * @param subject the transfer or the arrival that it tells of
 * @param school where it goes or comes from; empty where nobody knows
 * @param day the one that says to which school year it belongs
 * @param daysTaken school days that it took; empty while it is not over
 * @param inTime empty while nobody can say yet
 * @param outstanding whether a receipt is still owed, by them or by us
 * @param expectedBy by when, where there is such a day
 * @param groups what is shown together, in the order of {@link Columns#groups}
 * @param cells one for each column of the whole table, in the order of {@link Columns#headings}
 */
public record RegisterRow(
        UUID subject,
        ChildId child,
        String school,
        LocalDate day,
        RowState state,
        Optional<Integer> daysTaken,
        Optional<Boolean> inTime,
        boolean outstanding,
        Optional<LocalDate> expectedBy,
        List<Group> groups,
        List<String> cells) {

    /**
     * Facts that are read together.
     *
     * @param main the one that is read first; may be empty
     * @param more the others, a line each
     */
    public record Group(String main, List<String> more) {

        public Group {
            more = more.stream().filter(line -> !line.isBlank()).toList();
        }

        static Group of(String main, String... more) {
            return new Group(main, List.of(more));
        }
    }

    public RegisterRow {
        groups = List.copyOf(groups);
        cells = List.copyOf(cells);
    }
}

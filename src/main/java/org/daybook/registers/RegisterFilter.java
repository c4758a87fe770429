package org.daybook.registers;

import java.util.Optional;

/** Which files of a register are shown; empty parts let every file through. */
public record RegisterFilter(
        Optional<YearSpan> year, Optional<RowState> state, Optional<String> school) {

    public static final RegisterFilter ALL =
            new RegisterFilter(Optional.empty(), Optional.empty(), Optional.empty());

    public boolean lets(RegisterRow row) {
        return year.map(one -> one.holds(row.day())).orElse(true)
                && state.map(one -> one == row.state()).orElse(true)
                && school.map(one -> one.equals(row.school())).orElse(true);
    }

    /** "School year 2026/27, sent, no receipt yet, Merrow Vale School". */
    public String words() {
        return RowWords.joined(
                ", ",
                year.map(one -> "School year " + one.words()).orElse("Every school year"),
                state.map(RowState::words).orElse(""),
                school.orElse(""));
    }
}

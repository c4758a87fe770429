package org.daybook.registers;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;

/** How days and numbers stand in a register. */
final class RowWords {

    private RowWords() {}

    /** "2026-11-27", which sorts and which every spreadsheet takes for a day. */
    static String cell(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    /** "Prepared 23 Nov 2026"; nothing where the day is not known. */
    static String with(String before, Optional<LocalDate> day) {
        return day.map(on -> before + Days.typed(on)).orElse("");
    }

    static String schoolDays(int many) {
        return many == 1 ? "1 school day" : many + " school days";
    }

    static String joined(String between, String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(between));
    }

    static String inTimeCell(Optional<Boolean> inTime) {
        return inTime.map(so -> so ? "yes" : "no").orElse("");
    }

    /** How far it has come, whether that was in time, and how long it took. */
    static RegisterRow.Group howFar(
            RowState state, Optional<Integer> taken, Optional<Boolean> inTime) {
        return RegisterRow.Group.of(
                state.words(),
                inTime.map(so -> so ? "In time" : "Not in time").orElse(""),
                taken.map(RowWords::schoolDays).orElse(""));
    }
}

package org.daybook.registers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One of the two registers, as far as it is shown.
 *
 * @param rows the latest day first
 */
public record Register(Direction direction, List<RegisterRow> rows, LocalDate today) {

    public Register {
        rows = List.copyOf(rows);
    }

    public Register filtered(RegisterFilter filter) {
        return new Register(direction, rows.stream().filter(filter::lets).toList(), today);
    }

    public List<Figure> figures() {
        return new RegisterFigures(direction, rows, today).figures();
    }

    /** The school years that have a file, the latest first. */
    public List<YearSpan> years() {
        return rows.stream()
                .map(row -> YearSpan.of(row.day()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** The schools that have a file, by name. */
    public List<String> schools() {
        return rows.stream()
                .map(RegisterRow::school)
                .filter(school -> !school.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }
}

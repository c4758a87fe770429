package org.daybook.registers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One of the two registers, as far as it is shown.
 *
 * @param rows the latest day first
 * @param destroyed of each file that was destroyed for good the day that says in which year it
 *     stood here: that of leaving, or where it is not known, that of destroying
 */
public record Register(
        Direction direction, List<RegisterRow> rows, List<LocalDate> destroyed, LocalDate today) {

    public Register {
        rows = List.copyOf(rows);
        destroyed = List.copyOf(destroyed);
    }

    /** One of which nothing was destroyed. */
    Register(Direction direction, List<RegisterRow> rows, LocalDate today) {
        this(direction, rows, List.of(), today);
    }

    public Register filtered(RegisterFilter filter) {
        return new Register(
                direction,
                rows.stream().filter(filter::lets).toList(),
                destroyed.stream()
                        .filter(day -> filter.year().map(year -> year.holds(day)).orElse(true))
                        .toList(),
                today);
    }

    public List<Figure> figures() {
        List<Figure> figures = new RegisterFigures(direction, rows, today).figures();
        return destroyed.isEmpty()
                ? figures
                : Stream.concat(figures.stream(), Stream.of(destroyedFiles())).toList();
    }

    private Figure destroyedFiles() {
        return new Figure(
                "Files destroyed",
                String.valueOf(destroyed.size()),
                "Their time was over, and what this register said of them went with them; counted"
                        + " in the year of leaving, whichever school. See their certificates, among"
                        + " the kept files.");
    }

    /** The school years that have a file, the latest first. */
    public List<YearSpan> years() {
        return Stream.concat(rows.stream().map(RegisterRow::day), destroyed.stream())
                .map(YearSpan::of)
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

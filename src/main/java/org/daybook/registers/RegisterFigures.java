package org.daybook.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What an audit asks of a register, each number with how it is counted. */
final class RegisterFigures {

    /** Of fewer files than this a share in a hundred says more than is known. */
    private static final int ENOUGH = 10;

    private final Direction direction;
    private final List<RegisterRow> rows;
    private final LocalDate today;

    RegisterFigures(Direction direction, List<RegisterRow> rows, LocalDate today) {
        this.direction = direction;
        this.rows = List.copyOf(rows);
        this.today = today;
    }

    List<Figure> figures() {
        return direction == Direction.OUT
                ? List.of(files(), medianOut(), shareOut(), receipts())
                : List.of(files(), medianIn(), shareIn(), owed());
    }

    private Figure files() {
        long nil =
                rows.stream()
                        .filter(row ->
                                row.state() == RowState.NIL_TOLD
                                        || row.state() == RowState.NONE_HELD)
                        .count();
        return new Figure(
                direction.words(),
                String.valueOf(rows.size()),
                "Every file shown below. "
                        + (nil == 0
                                ? "None of them is a nil return."
                                : nil == 1
                                        ? "1 of them is a nil return."
                                        : nil + " of them are nil returns."));
    }

    private Figure medianOut() {
        List<Integer> taken = taken();
        return new Figure(
                "Median time to send",
                median(taken),
                "School days from the day counted from to the day of sending."
                        + half(taken, "files sent"));
    }

    private Figure medianIn() {
        List<Integer> taken = taken();
        return new Figure(
                "Median time until an answer",
                median(taken),
                "School days from asking to the file or to the nil return."
                        + half(taken, "answers"));
    }

    private static String half(List<Integer> taken, String several) {
        return taken.size() < 2
                ? ""
                : " Half of the %d %s took no longer.".formatted(taken.size(), several);
    }

    private Figure shareOut() {
        return new Figure(
                "Sent in time",
                share(),
                "Sent by the due day, of those that were sent or are past it. Files not yet due and nil returns are not counted.");
    }

    private Figure shareIn() {
        return new Figure(
                "Answered in time",
                share(),
                "The file or a nil return within the school days after which you chase, of those that were answered.");
    }

    private Figure receipts() {
        List<RegisterRow> open = rows.stream().filter(RegisterRow::outstanding).toList();
        long past =
                open.stream()
                        .filter(row ->
                                row.expectedBy().filter(by -> by.isBefore(today)).isPresent())
                        .count();
        return new Figure(
                "Receipts outstanding",
                String.valueOf(open.size()),
                "Sent, and nobody there has said so yet. "
                        + (past == 0 ? "None is" : past == 1 ? "1 is" : past + " are")
                        + " past the day on which the receipt was expected.");
    }

    private Figure owed() {
        long owed = rows.stream().filter(RegisterRow::outstanding).count();
        long awaited =
                rows.stream()
                        .filter(row ->
                                row.state() == RowState.AWAITED || row.state() == RowState.TO_ASK)
                        .count();
        return new Figure(
                "Acknowledgements owed",
                String.valueOf(owed),
                "Files that came and for which no receipt was sent back. "
                        + files(Math.toIntExact(awaited), "file is", "files are")
                        + " not here yet.");
    }

    private List<Integer> taken() {
        return rows.stream()
                .map(RegisterRow::daysTaken)
                .flatMap(Optional::stream)
                .sorted()
                .toList();
    }

    /** The middle one, or half-way between the two in the middle. */
    static String median(List<Integer> sorted) {
        if (sorted.isEmpty()) {
            return "None yet";
        }
        int twice = sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2);
        return twice % 2 == 0
                ? RowWords.schoolDays(twice / 2)
                : String.format(Locale.ROOT, "%d.5 school days", twice / 2);
    }

    private String share() {
        long known = rows.stream().filter(row -> row.inTime().isPresent()).count();
        long inTime = rows.stream().filter(row -> row.inTime().orElse(false)).count();
        if (known == 0) {
            return "None yet";
        }
        String counted = inTime + " of " + known;
        return known < ENOUGH
                ? counted
                : "%s (%d\u00a0%%)".formatted(counted, Math.floorDiv(100 * inTime, known));
    }

    private static String files(int many, String one, String several) {
        return many == 1 ? "1 " + one : many + " " + several;
    }
}

package org.daybook.children;

import java.util.List;

/**
 * A school's list as it was read from a file.
 *
 * @param encoding how its letters were read: "UTF-8"
 * @param separator what stands between two cells
 * @param headings one for each column; a column without one is called by its number
 */
public record CsvTable(String encoding, char separator, List<String> headings, List<CsvRow> rows) {

    public CsvTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * One line of the list.
     *
     * @param line the line in the file on which it begins, from 1
     */
    public record CsvRow(long line, List<String> cells) {

        public CsvRow {
            cells = List.copyOf(cells);
        }

        /** The cell of that column; empty where the line is too short. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }

    /** "commas", "semicolons" or "tabs". */
    public String separatorInWords() {
        return switch (separator) {
            case ';' -> "semicolons";
            case '\t' -> "tabs";
            default -> "commas";
        };
    }

    /** The first filled cells of a column, to recognise it by. */
    public List<String> examples(int column, int most) {
        return rows.stream()
                .map(row -> row.cell(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(most)
                .toList();
    }
}

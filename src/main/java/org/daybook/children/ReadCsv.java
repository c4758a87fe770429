package org.daybook.children;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.children.CsvTable.CsvRow;

/** Reads a school's list from a CSV file, however its system wrote it. */
public final class ReadCsv {

    /** Twenty thousand children with all their contacts take about eight megabytes. */
    static final long LARGEST = 32L * 1024 * 1024;

    private static final long MEGABYTE = 1024 * 1024;
    private static final String SEPARATOR_LINE = "sep=";

    private ReadCsv() {}

    public static CsvRead from(Path file) {
        try {
            long size = Files.size(file);
            if (size > LARGEST) {
                return new CsvRead.NotRead(
                        "This file is %d MB. A school’s list is seldom above 5 MB; Daybook reads up to %d MB. Is it the right file?"
                                .formatted(size / MEGABYTE, LARGEST / MEGABYTE));
            }
            return from(Files.readAllBytes(file));
        } catch (IOException | SecurityException unreadable) {
            return new CsvRead.NotRead(
                    "Daybook could not read this file. It may have been moved, or it may be open elsewhere or closed to you.");
        }
    }

    public static CsvRead from(byte[] bytes) {
        Optional<String> other = OtherFile.named(bytes);
        if (other.isPresent()) {
            return new CsvRead.NotRead(other.get());
        }
        return ListText.of(bytes)
                .map(ReadCsv::from)
                .orElseGet(() ->
                        new CsvRead.NotRead(
                                "This file holds no text that Daybook can read. Export the list again, as CSV."));
    }

    private static CsvRead from(ListText list) {
        if (list.text().isBlank()) {
            return new CsvRead.NotRead(
                    "This file is empty. Export the list again, and look at it once before you choose it.");
        }
        char separator = Separator.of(list.text());
        List<CsvRow> rows = new ArrayList<>();
        try {
            readRows(list.text(), separator, rows);
        } catch (CsvParseException torn) {
            long line = rows.isEmpty() ? 1 : rows.getLast().line() + 1;
            return new CsvRead.NotRead(
                    "Line %d, or one below it, has a quotation mark too many or too few. Mend that line, or export the list again."
                            .formatted(line));
        }
        return table(list.encoding(), separator, rows);
    }

    private static void readRows(String text, char separator, List<CsvRow> rows) {
        CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(true)
                .ofCsvRecord(text)
                .forEach(row -> rows.add(read(row)));
    }

    private static CsvRow read(CsvRecord row) {
        return new CsvRow(
                row.getStartingLineNumber(),
                row.getFields().stream().map(ReadCsv::tidied).toList());
    }

    /** Reports often begin with a title: the headings are the first line with two filled cells. */
    private static CsvRead table(String encoding, char separator, List<CsvRow> rows) {
        List<CsvRow> filled =
                rows.stream()
                        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                        .toList();
        int heading = 0;
        while (heading < filled.size() && filledCells(filled.get(heading)) < 2) {
            heading++;
        }
        if (heading == filled.size()) {
            return new CsvRead.NotRead(
                    "Only one column could be seen. Daybook reads lists whose cells stand between commas, semicolons or tabs.");
        }
        if (heading == filled.size() - 1) {
            return new CsvRead.NotRead("There are headings in this file, but no line below them.");
        }
        return new CsvRead.Read(
                new CsvTable(
                        encoding,
                        separator,
                        headings(filled.get(heading).cells()),
                        filled.subList(heading + 1, filled.size())));
    }

    private static long filledCells(CsvRow row) {
        boolean forExcel = row.cell(0).startsWith(SEPARATOR_LINE);
        return forExcel ? 0 : row.cells().stream().filter(cell -> !cell.isEmpty()).count();
    }

    private static List<String> headings(List<String> cells) {
        List<String> headings = new ArrayList<>();
        for (String cell : cells) {
            headings.add(cell.isEmpty() ? "Column " + (headings.size() + 1) : cell);
        }
        return headings;
    }

    private static String tidied(String cell) {
        return cell.replace('\u00A0', ' ').replace("\uFEFF", "").strip();
    }
}

package org.daybook.base;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table on its way into somebody's spreadsheet. Every cell goes through {@link SafeCell}, and
 * every cell is quoted, so that no word of it can begin a cell of its own. UTF-8 with its mark,
 * without which Excel takes it for Windows letters.
 */
public final class CsvSheet {

    private static final char MARK = '\uFEFF';

    private CsvSheet() {}

    /**
     * Writes headings and rows. The stream stays open.
     *
     * @param rows each as long as the headings
     */
    public static void write(List<String> headings, List<List<String>> rows, OutputStream out)
            throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        CsvWriter csv =
                CsvWriter.builder()
                        .quoteStrategy(QuoteStrategies.ALWAYS)
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(writer);
        csv.writeRecord(safe(headings));
        for (List<String> row : rows) {
            if (row.size() != headings.size()) {
                throw new IllegalArgumentException("a row is not as long as its headings");
            }
            csv.writeRecord(safe(row));
        }
        csv.flush();
        writer.flush();
    }

    private static List<String> safe(List<String> cells) {
        return cells.stream().map(SafeCell::of).toList();
    }
}

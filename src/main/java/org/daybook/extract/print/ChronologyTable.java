package org.daybook.extract.print;

import java.util.ArrayList;
import java.util.List;
import org.daybook.extract.ExtractContents;
import org.daybook.extract.ExtractContents.Row;
import org.daybook.extract.OwnEntry;
import org.daybook.paper.Block;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Cell;
import org.daybook.paper.Column;
import org.daybook.paper.Paper;
import org.daybook.paper.Table;

/** What happened, oldest first, one row for each entry, with all that was written of it. */
final class ChronologyTable {

    private final ExtractContents contents;

    ChronologyTable(ExtractContents contents) {
        this.contents = contents;
    }

    void on(Paper paper) {
        paper.newPage();
        paper.add(
                Heading.of(1, "Chronology")
                        .note(
                                "Oldest first. Dates are when it happened; “written” shows a later"
                                        + " record."));
        if (contents.rows().isEmpty()) {
            paper.add(Paragraph.of("No entry stands in what was chosen."));
            return;
        }
        try (Table table = paper.table(columns())) {
            for (int place = 0; place < contents.rows().size(); place++) {
                contents.gapsBefore(place).forEach(gap -> table.gap(Says.gap(gap)));
                table.row(cells(contents.rows().get(place)));
            }
            contents.gapsBefore(contents.rows().size()).forEach(gap -> table.gap(Says.gap(gap)));
        }
    }

    private Column[] columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(Column.dates("When"));
        if (contents.withFamily()) {
            columns.add(Column.fixed("Child", 14));
        }
        columns.add(Column.sharing("What happened", 1));
        return columns.toArray(Column[]::new);
    }

    private Cell[] cells(Row row) {
        EntryRow entry = new EntryRow(contents, row);
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(EntryRow.when(row.entry())));
        if (contents.withFamily()) {
            cells.add(new Cell(Accounts.paragraphs(entry.whose())));
        }
        cells.add(new Cell(what(entry, row.entry())));
        return cells.toArray(Cell[]::new);
    }

    private static List<Block> what(EntryRow row, OwnEntry entry) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.topic(Says.kind(entry)));
        blocks.addAll(Accounts.paragraphs(entry.wording().narrative()));
        blocks.addAll(row.details());
        blocks.addAll(row.voices());
        blocks.addAll(row.decided());
        entry.outcome().map(Decided::outcome).ifPresent(blocks::add);
        blocks.addAll(row.smallPrint());
        return blocks;
    }
}

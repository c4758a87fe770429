package org.daybook.paper;

import java.util.List;

/**
 * A table being written, row by row: nothing but the current row is held. Close it before the next
 * block.
 */
public final class Table implements AutoCloseable {

    private final List<Column> columns;

    Table(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** One cell for each column. A row longer than the page goes on overleaf in its cells. */
    public Table row(Cell... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("A row has one cell for each column");
        }
        return this;
    }

    /** A dashed row across all columns: "No entry from 28 March to 11 May 2026". */
    public Table gap(String text) {
        row();
        return this;
    }

    @Override
    public void close() {}
}

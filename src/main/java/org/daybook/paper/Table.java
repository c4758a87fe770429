package org.daybook.paper;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * A table being written, row by row: nothing but the current row is held. Close it before the next
 * block.
 */
public final class Table implements AutoCloseable {

    private static final float GUTTER = 14;
    private static final float DENSE_GUTTER = 10;
    private static final float PAD = 5;

    private final Flow flow;
    private final Setting setting;
    private final List<Column> columns;
    private final float gutter;
    private final float[] left;
    private final float[] width;
    private final Element body;

    Table(Flow flow, Setting setting, Element section, List<Column> columns, boolean dense) {
        this.flow = flow;
        this.setting = dense ? setting.dense() : setting;
        this.columns = List.copyOf(columns);
        this.gutter = dense ? DENSE_GUTTER : GUTTER;
        this.left = new float[columns.size()];
        this.width = new float[columns.size()];
        measure();
        Element table = section.child("Table");
        header(table.child("THead").child("TR"));
        body = table.child("TBody");
    }

    /** One cell for each column. A row longer than the page goes on overleaf in its cells. */
    public Table row(Cell... cells) {
        if (cells.length != columns.size()) {
            throw new IllegalArgumentException("A row has one cell for each column");
        }
        Element row = body.child("TR");
        List<Row.Column> sides = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            Element cell = columns.get(i).names() ? heading(row, "Row") : row.child("TD");
            sides.add(new Row.Column(left[i], setting.stack(cells[i].blocks(), cell, 0, width[i])));
        }
        Row placed = new Row(sides).padded(PAD, PAD + 1).decorated(Rules::below);
        if (columns.getFirst().names()) {
            placed.reminding(reminder(sides.getFirst().slices()));
        }
        flow.place(placed);
        return this;
    }

    /** A dashed row across all columns: "No entry from 28 March to 11 May 2026". */
    public Table gap(String text) {
        Element cell = body.child("TR").child("TD");
        cell.attribute("Table", "ColSpan", COSInteger.get(columns.size()));
        Element paragraph = cell.child("P");
        List<Slice> lines = new ArrayList<>();
        float measure = setting.sheet().measure() - 2 * GUTTER;
        for (Line line : setting.typesetter().lines(Words.of(text), Style.SMALL, measure)) {
            lines.add(
                    new TextSlice(
                            line,
                            Style.SMALL,
                            paragraph,
                            TextSlice.Side.CENTRE,
                            GUTTER,
                            measure,
                            false));
        }
        flow.place(Row.of(lines).padded(10, 10).whole().decorated(Rules::dashedFrame));
        return this;
    }

    @Override
    public void close() {
        flow.repeatNothing();
    }

    private void measure() {
        float fixed = 0;
        int shares = 0;
        for (Column column : columns) {
            fixed += column.millimetres() * Sheet.MILLIMETRE;
            shares += column.share();
        }
        float shared = setting.sheet().measure() - fixed - gutter * (columns.size() - 1);
        float at = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            left[i] = at;
            width[i] =
                    column.share() > 0
                            ? shared * column.share() / shares
                            : column.millimetres() * Sheet.MILLIMETRE;
            at += width[i] + gutter;
        }
    }

    private void header(Element row) {
        List<Row.Column> sides = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Words words = Words.of(columns.get(i).heading());
            Element cell = heading(row, "Column");
            sides.add(
                    new Row.Column(left[i], setting.text(words, Style.COLUMN, cell, 0, width[i])));
        }
        flow.repeat(new Row(sides).before(8).padded(0, 5).whole().decorated(Rules::header));
    }

    private static Element heading(Element row, String scope) {
        return row.child("TH").attribute("Table", "Scope", COSName.getPDFName(scope));
    }

    /** The row's name again, for the eye only. */
    private List<Slice> reminder(List<Slice> names) {
        if (names.isEmpty()) {
            return List.of();
        }
        List<Slice> again = new ArrayList<>(names.subList(0, 1));
        Line line = setting.typesetter().line(Words.of("continued"), Style.SMALL);
        again.add(new TextSlice(line, Style.SMALL, body, TextSlice.Side.START, 0, width[0], false));
        return again;
    }
}

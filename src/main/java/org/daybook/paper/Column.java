package org.daybook.paper;

/**
 * A column of a table. Its width follows from the columns alone, never from the rows, so that it is
 * the same on every page and a table can be written while it is read.
 *
 * @param heading in the header row
 * @param millimetres fixed width; 0 shares what the fixed columns leave
 * @param share how much of that, against the other sharing columns
 * @param names whether its cell names the row (a row header)
 */
public record Column(String heading, int millimetres, int share, boolean names) {

    /** The bold left column of dates, which names each row. */
    public static Column dates(String heading) {
        return new Column(heading, 30, 0, true);
    }

    public static Column fixed(String heading, int millimetres) {
        return new Column(heading, millimetres, 0, false);
    }

    public static Column sharing(String heading, int share) {
        return new Column(heading, 0, share, false);
    }

    /** The same column, its cell naming the row. */
    public Column naming() {
        return new Column(heading, millimetres, share, true);
    }
}

package org.daybook.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * A cell of a table.
 *
 * @param blocks below one another; headings, contents lists and boxes stay outside tables
 */
public record Cell(List<Block> blocks) {

    public Cell {
        blocks = List.copyOf(blocks);
    }

    public static Cell of(Block... blocks) {
        return new Cell(List.of(blocks));
    }

    public static Cell of(Words words) {
        return of(Block.Paragraph.of(words));
    }

    public static Cell of(String text) {
        return of(Words.of(text));
    }

    /** A date in bold, below it what belongs to it in small: the time, "written 10 Jul". */
    public static Cell date(String day, String... below) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(Words.ofStrong(day), Block.Tone.SMALL));
        for (String line : below) {
            blocks.add(Block.Paragraph.small(line));
        }
        return new Cell(blocks);
    }
}

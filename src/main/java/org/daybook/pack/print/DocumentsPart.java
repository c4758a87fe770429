package org.daybook.pack.print;

import org.daybook.extract.Enclosure;
import org.daybook.extract.OwnEntry;
import org.daybook.pack.PackContents;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Cell;
import org.daybook.paper.Column;
import org.daybook.paper.Paper;
import org.daybook.paper.Part;
import org.daybook.paper.Table;
import org.daybook.paper.Words;

/** The files that belong to the entries, by name; copies of them go beside the pack. */
final class DocumentsPart {

    private final PackContents contents;
    private final EntriesPart inFull;

    DocumentsPart(PackContents contents, EntriesPart inFull) {
        this.contents = contents;
        this.inFull = inFull;
    }

    void on(Paper paper, Part part) {
        paper.newPage();
        paper.add(
                Heading.of(1, "Documents that belong to it")
                        .note("Named here. Copies of the files go beside this pack.")
                        .opening(part));
        try (Table table =
                paper.table(
                        Column.sharing("Name", 3).naming(),
                        Column.sharing("What it is", 2),
                        Column.fixed("Entry", 34))) {
            for (OwnEntry entry : contents.entries()) {
                contents.file().enclosures(entry).forEach(file -> row(table, entry, file));
            }
        }
    }

    private void row(Table table, OwnEntry entry, Enclosure file) {
        table.row(
                file.note().isEmpty()
                        ? Cell.of(file.name())
                        : Cell.of(Paragraph.of(file.name()), Paragraph.small(file.note())),
                Cell.of(file.kind() + ", " + file.size()),
                Cell.of(Words.of(inFull.number(entry) + ", page ").pageOf(inFull.part(entry))));
    }
}

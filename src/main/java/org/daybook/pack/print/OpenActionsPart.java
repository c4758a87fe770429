package org.daybook.pack.print;

import org.daybook.extract.ChildsFile;
import org.daybook.extract.print.Says;
import org.daybook.pack.PackContents;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Cell;
import org.daybook.paper.Column;
import org.daybook.paper.Paper;
import org.daybook.paper.Part;
import org.daybook.paper.Table;
import org.daybook.paper.Words;

/** What was agreed and is not done yet, for the next lead to take up. */
final class OpenActionsPart {

    private final PackContents contents;
    private final Part part;
    private final EntriesPart inFull;

    OpenActionsPart(PackContents contents, Part part, EntriesPart inFull) {
        this.contents = contents;
        this.part = part;
        this.inFull = inFull;
    }

    void on(Paper paper) {
        paper.newPage();
        paper.add(
                Heading.of(1, "Open actions")
                        .note("Agreed here and not done when the pack was made.")
                        .opening(part));
        if (contents.openActions().isEmpty()) {
            paper.add(Paragraph.of("No action is open."));
            return;
        }
        try (Table table =
                paper.table(
                        Column.dates("Due"),
                        Column.sharing("What", 3),
                        Column.sharing("Who", 2),
                        Column.fixed("Entry", 22))) {
            contents.openActions().forEach(open -> row(table, open));
        }
    }

    private void row(Table table, ChildsFile.OpenAction open) {
        String due = Says.when(open.action().due());
        String owner = open.action().owner();
        table.row(
                due.isEmpty() ? Cell.of(Words.ofQuiet("No day set")) : Cell.date(due),
                Cell.of(open.action().what()),
                owner.isEmpty() ? Cell.of(Words.ofQuiet("Nobody named")) : Cell.of(owner),
                Cell.of(
                        Words.of(inFull.number(open.entry()) + ", page ")
                                .pageOf(inFull.part(open.entry()))));
    }
}

package org.daybook.extract.print;

import java.util.List;
import org.daybook.base.Days;
import org.daybook.extract.ChildsFile;
import org.daybook.extract.Enclosure;
import org.daybook.extract.ExtractContents;
import org.daybook.extract.ExtractContents.Row;
import org.daybook.extract.Withdrawn;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Cell;
import org.daybook.paper.Column;
import org.daybook.paper.Paper;
import org.daybook.paper.Table;
import org.daybook.paper.Words;

/** What is still open, what is followed, what is not known, which documents there are. */
final class LastPages {

    private final ExtractContents contents;

    LastPages(ExtractContents contents) {
        this.contents = contents;
    }

    void on(Paper paper) {
        openActions(paper);
        PursuedPart pursued = new PursuedPart(contents.file());
        pursued.followed(paper, Heading.of(1, "Referrals, help and meetings to come"));
        pursued.unknown(paper, Heading.of(1, "What we do not know"));
        documents(paper);
        withdrawn(paper);
    }

    private void openActions(Paper paper) {
        paper.add(
                Heading.of(1, "Open actions").note("Agreed and not done on the day of printing."));
        List<ChildsFile.OpenAction> open = contents.openActions();
        if (open.isEmpty()) {
            paper.add(Paragraph.of("No action is open."));
            return;
        }
        try (Table table =
                paper.table(
                        Column.dates("Due"),
                        Column.sharing("What", 3),
                        Column.sharing("Who", 2),
                        Column.fixed("Entry of", 26))) {
            open.forEach(one -> row(table, one));
        }
    }

    private static void row(Table table, ChildsFile.OpenAction open) {
        String due = Says.when(open.action().due());
        String owner = open.action().owner();
        table.row(
                due.isEmpty() ? Cell.of(Words.ofQuiet("No day set")) : Cell.date(due),
                Cell.of(open.action().what()),
                owner.isEmpty() ? Cell.of(Words.ofQuiet("Nobody named")) : Cell.of(owner),
                Cell.of(Days.typed(open.entry().day())));
    }

    private void documents(Paper paper) {
        List<Row> with =
                contents.rows().stream()
                        .filter(row -> !contents.enclosures(row.entry()).isEmpty())
                        .toList();
        paper.add(
                Heading.of(1, "Documents kept with these entries")
                        .note("Named here; the files themselves are not in this PDF."));
        if (with.isEmpty()) {
            paper.add(Paragraph.of("None."));
            return;
        }
        try (Table table =
                paper.table(
                        Column.dates("Entry of"),
                        Column.sharing("Name", 3),
                        Column.sharing("What it is", 2))) {
            for (Row row : with) {
                for (Enclosure file : contents.enclosures(row.entry())) {
                    table.row(
                            Cell.date(Days.typed(row.entry().day())),
                            file.note().isEmpty()
                                    ? Cell.of(file.name())
                                    : Cell.of(
                                            Paragraph.of(file.name()),
                                            Paragraph.small(file.note())),
                            Cell.of(file.kind() + ", " + file.size()));
                }
            }
        }
    }

    private void withdrawn(Paper paper) {
        if (!contents.request().ownUse()) {
            return;
        }
        paper.add(
                Heading.of(1, "Withdrawn")
                        .note("For the lead alone. What they said is in the daybook, not here."));
        if (contents.withdrawn().isEmpty()) {
            paper.add(Paragraph.of("No entry was withdrawn."));
            return;
        }
        try (Table table =
                paper.table(
                        Column.dates("Entry of"),
                        Column.fixed("Kind", 34),
                        Column.sharing("Withdrawn", 1))) {
            for (Withdrawn one : contents.withdrawn()) {
                table.row(
                        Cell.date(Days.typed(one.day())),
                        Cell.of(one.kind().words()),
                        Cell.of(
                                "Withdrawn on "
                                        + Days.typed(one.on())
                                        + " by "
                                        + one.by()
                                        + ", because: "
                                        + Says.sentence(one.why())));
            }
        }
    }
}

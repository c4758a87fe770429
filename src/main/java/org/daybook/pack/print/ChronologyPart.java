package org.daybook.pack.print;

import java.util.ArrayList;
import java.util.List;
import org.daybook.chronology.Details;
import org.daybook.extract.OwnEntry;
import org.daybook.extract.print.Accounts;
import org.daybook.extract.print.Decided;
import org.daybook.extract.print.EntryRow;
import org.daybook.extract.print.Excerpt;
import org.daybook.extract.print.Says;
import org.daybook.pack.PackContents;
import org.daybook.paper.Block;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Cell;
import org.daybook.paper.Column;
import org.daybook.paper.Paper;
import org.daybook.paper.Part;
import org.daybook.paper.Table;
import org.daybook.paper.Words;

/** What happened, oldest first, one row for each entry; long accounts go on in the entry itself. */
final class ChronologyPart {

    private final PackContents contents;
    private final Part part;
    private final EntriesPart inFull;

    ChronologyPart(PackContents contents, Part part, EntriesPart inFull) {
        this.contents = contents;
        this.part = part;
        this.inFull = inFull;
    }

    void on(Paper paper) {
        paper.newPage();
        paper.add(
                Heading.of(1, "Chronology")
                        .note(
                                "Oldest first. Dates are when it happened; “written” shows a later"
                                        + " record.")
                        .opening(part));
        if (contents.entries().isEmpty()) {
            paper.add(Paragraph.of("This file holds no entry."));
            return;
        }
        try (Table table = paper.table(Column.dates("When"), Column.sharing("What happened", 1))) {
            for (int place = 0; place < contents.entries().size(); place++) {
                contents.gapBefore(place).ifPresent(gap -> table.gap(Says.gap(gap)));
                row(table, contents.entries().get(place));
            }
            contents.gapAtEnd().ifPresent(gap -> table.gap(Says.gap(gap)));
        }
    }

    private void row(Table table, OwnEntry entry) {
        table.row(when(entry), new Cell(what(entry)));
    }

    private Cell when(OwnEntry entry) {
        List<Block> lines = new ArrayList<>(EntryRow.when(entry));
        lines.add(
                new Paragraph(
                        Words.ofQuiet("entry " + inFull.number(entry) + ", page ")
                                .pageOf(inFull.part(entry)),
                        Block.Tone.SMALL));
        return new Cell(lines);
    }

    private List<Block> what(OwnEntry entry) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.topic(Says.kind(entry)));
        Excerpt account = Excerpt.of(entry.wording().narrative());
        boolean more = account.goesOn();
        blocks.addAll(Accounts.paragraphs(account.text()));
        for (Details.Answer answer : EntryRow.besidesItsName(entry).answers()) {
            Excerpt said = Excerpt.of(answer.said());
            more |= said.goesOn();
            blocks.add(Paragraph.of(Words.ofQuiet(answer.label() + ": ").then(said.text())));
        }
        if (more) {
            blocks.add(goesOn(entry));
        }
        entry.wording().own().ifPresent(own -> blocks.addAll(Accounts.voice(own, "")));
        entry.decisions().forEach(decision -> blocks.addAll(Decided.decision(decision)));
        entry.outcome().map(Decided::outcome).ifPresent(blocks::add);
        return blocks;
    }

    private Paragraph goesOn(OwnEntry entry) {
        return Paragraph.of(
                Words.ofQuiet("The account goes on in entry " + inFull.number(entry) + ", page ")
                        .pageOf(inFull.part(entry))
                        .quiet("."));
    }
}

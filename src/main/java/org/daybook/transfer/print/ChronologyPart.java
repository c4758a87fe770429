package org.daybook.transfer.print;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Days;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Gap;
import org.daybook.paper.Block;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Cell;
import org.daybook.paper.Column;
import org.daybook.paper.Paper;
import org.daybook.paper.Part;
import org.daybook.paper.Table;
import org.daybook.paper.Words;
import org.daybook.transfer.PackContents;
import org.daybook.transfer.PackEntry;

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
                contents.gapBefore(place).ifPresent(gap -> table.gap(words(gap)));
                row(table, contents.entries().get(place));
            }
            contents.gapAtEnd().ifPresent(gap -> table.gap(words(gap)));
        }
    }

    private void row(Table table, PackEntry entry) {
        table.row(when(entry), new Cell(what(entry)));
    }

    private Cell when(PackEntry entry) {
        List<Block> lines = new ArrayList<>();
        lines.add(new Paragraph(Words.ofStrong(Days.typed(entry.day())), Block.Tone.SMALL));
        if (entry.wording().happened().day().isEmpty()) {
            lines.add(Paragraph.small("day not known"));
        }
        if (!entry.wording().happened().time().isBlank()) {
            lines.add(Paragraph.small(entry.wording().happened().time()));
        }
        if (!Says.late(entry).isEmpty()) {
            lines.add(Paragraph.small(Says.late(entry)));
        }
        lines.add(
                new Paragraph(
                        Words.ofQuiet("entry " + inFull.number(entry) + ", page ")
                                .pageOf(inFull.part(entry)),
                        Block.Tone.SMALL));
        return new Cell(lines);
    }

    private List<Block> what(PackEntry entry) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.topic(Says.kind(entry)));
        Excerpt account = Excerpt.of(entry.wording().narrative());
        blocks.addAll(Accounts.paragraphs(account.text()));
        if (account.goesOn()) {
            blocks.add(goesOn(entry));
        }
        entry.wording().own().ifPresent(own -> blocks.addAll(Accounts.voice(own, "")));
        entry.decisions().forEach(decision -> blocks.add(decision(decision)));
        return blocks;
    }

    static Paragraph decision(Decision decision) {
        String sentence = decision.sentence();
        String stop = sentence.endsWith(".") ? " " : ". ";
        String reason =
                decision.rationale().isBlank() ? "No reason is recorded." : decision.rationale();
        return Paragraph.of(Words.ofStrong("Decision. ").then(sentence + stop + reason));
    }

    private Paragraph goesOn(PackEntry entry) {
        return Paragraph.of(
                Words.ofQuiet("The account goes on in entry " + inFull.number(entry) + ", page ")
                        .pageOf(inFull.part(entry))
                        .quiet("."));
    }

    private static String words(Gap gap) {
        return "No entry from "
                + Says.between(gap.from().plusDays(1), gap.to().minusDays(1))
                + ": "
                + gap.weeks()
                + " weeks";
    }
}

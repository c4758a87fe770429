package org.daybook.transfer.print;

import java.util.ArrayList;
import java.util.List;
import org.daybook.base.Days;
import org.daybook.chronology.ChildInEntry;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Gap;
import org.daybook.paper.Block;
import org.daybook.paper.Block.ChildsWords;
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

    private static Cell when(PackEntry entry) {
        List<String> below = new ArrayList<>();
        boolean known = entry.wording().happened().day().isPresent();
        if (!known) {
            below.add("day not known");
        }
        if (!entry.wording().happened().time().isBlank()) {
            below.add(entry.wording().happened().time());
        }
        if (!Says.late(entry).isEmpty()) {
            below.add(Says.late(entry));
        }
        return Cell.date(Days.typed(entry.day()), below.toArray(String[]::new));
    }

    private List<Block> what(PackEntry entry) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.topic(Says.kind(entry)));
        Excerpt account = Excerpt.of(entry.wording().narrative());
        if (!account.text().isEmpty()) {
            blocks.add(Paragraph.of(account.text()));
        }
        entry.wording().own().ifPresent(own -> words(own, blocks));
        entry.decisions().forEach(decision -> blocks.add(decision(decision)));
        blocks.add(pointer(entry, account.goesOn()));
        return blocks;
    }

    private static void words(ChildInEntry own, List<Block> blocks) {
        if (!own.words().isBlank()) {
            blocks.add(ChildsWords.of(own.words(), ""));
        }
    }

    static Paragraph decision(Decision decision) {
        String sentence = decision.sentence();
        String stop = sentence.endsWith(".") ? " " : ". ";
        String reason =
                decision.rationale().isBlank() ? "No reason is recorded." : decision.rationale();
        return Paragraph.of(Words.ofStrong("Decision. ").then(sentence + stop + reason));
    }

    private Paragraph pointer(PackEntry entry, boolean goesOn) {
        Words words =
                Words.ofQuiet(goesOn ? "Goes on: entry " : "Entry ")
                        .quiet(inFull.number(entry) + ", page ")
                        .pageOf(inFull.part(entry));
        return new Paragraph(words, Block.Tone.SMALL);
    }

    private String words(Gap gap) {
        int inSchool = contents.days().between(gap.from(), gap.to());
        return "No entry from "
                + Says.between(gap.from().plusDays(1), gap.to().minusDays(1))
                + ": "
                + gap.weeks()
                + " weeks, "
                + inSchool
                + " weekdays without bank holidays";
    }
}

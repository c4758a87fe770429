package org.daybook.extract.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.base.Days;
import org.daybook.extract.ChildsFile;
import org.daybook.extract.Pursued;
import org.daybook.followup.Line;
import org.daybook.paper.Block;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Marked;
import org.daybook.paper.Block.MarkedList;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Block.Shape;
import org.daybook.paper.Block.Tone;
import org.daybook.paper.Cell;
import org.daybook.paper.Column;
import org.daybook.paper.Paper;
import org.daybook.paper.Table;
import org.daybook.paper.Words;

/** What was referred, offered, asked of the school or is to come, and what nobody knows yet. */
public final class PursuedPart {

    private final ChildsFile file;

    public PursuedPart(ChildsFile file) {
        this.file = file;
    }

    /** From its beginning to what came of it, a row for each. */
    public void followed(Paper paper, Heading heading) {
        paper.add(heading);
        List<Pursued> followed = file.followed();
        if (followed.isEmpty()) {
            paper.add(Paragraph.of("No referral, offer of help or meeting to come is recorded."));
            return;
        }
        try (Table table =
                paper.table(
                        Column.dates("Begun"),
                        Column.sharing("What, and with whom", 2),
                        Column.sharing("What happened since", 3))) {
            followed.forEach(one -> table.row(begun(one), what(one), new Cell(since(one))));
        }
    }

    /** A list with a dashed ring before each. */
    public void unknown(Paper paper, Heading heading) {
        paper.add(heading);
        List<Pursued> unknown = file.unknown();
        if (unknown.isEmpty()) {
            paper.add(
                    Paragraph.of(
                            "No open question is recorded. That does not mean that all is known."));
            return;
        }
        paper.add(
                new MarkedList(
                        unknown.stream()
                                .map(one -> new Marked(Shape.NOT_KNOWN, asked(one)))
                                .toList()));
    }

    private static Words asked(Pursued one) {
        String who = one.whom().isEmpty() ? "" : " " + Says.sentence(one.whom() + " finds out");
        String tried =
                one.lines().isEmpty()
                        ? ""
                        : " " + one.standing() + " " + Says.sentence(one.lines().getLast().words());
        return Words.of(Says.sentence(one.title()))
                .quiet(
                        " Asked since "
                                + Days.typed(one.begunOn())
                                + "."
                                + who
                                + tried.stripTrailing());
    }

    private static Cell begun(Pursued one) {
        return one.open() && one.due().day().isPresent()
                ? Cell.date(
                        Days.typed(one.begunOn()),
                        "due " + Days.typed(one.due().day().orElseThrow()))
                : Cell.date(Days.typed(one.begunOn()));
    }

    private static Cell what(Pursued one) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.topic(one.kind().words()));
        blocks.add(Paragraph.of(one.title()));
        if (!one.whom().isEmpty()) {
            blocks.add(new Paragraph(Words.ofQuiet(one.whom()), Tone.BODY));
        }
        return new Cell(blocks);
    }

    private static List<Block> since(Pursued one) {
        List<Block> blocks = new ArrayList<>();
        one.lines().forEach(line -> blocks.add(Paragraph.of(happened(line))));
        if (one.open()) {
            String words = one.lines().isEmpty() ? "Open. Nothing heard yet." : "Open.";
            blocks.add(MarkedList.of(Marked.of(Shape.OPEN, words)));
        } else {
            blocks.add(MarkedList.of(Marked.of(Shape.DONE, "Ended.")));
        }
        return blocks;
    }

    private static Words happened(Line line) {
        String more =
                Stream.of(
                                line.answer().map(answer -> answer.words()).orElse(""),
                                line.words(),
                                line.by().isBlank() ? "" : "By " + line.by())
                        .filter(part -> !part.isBlank())
                        .map(Says::sentence)
                        .collect(Collectors.joining(" "));
        String time = line.time().isBlank() ? "" : ", " + line.time().strip();
        return Words.ofStrong(line.step().title())
                .quiet(" " + Days.typed(line.day()) + time + ". ")
                .then(more);
    }
}

package org.daybook.pack.print;

import java.util.ArrayList;
import java.util.List;
import org.daybook.extract.print.Accounts;
import org.daybook.pack.PackContents;
import org.daybook.paper.Block;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Listing;
import org.daybook.paper.Block.Notice;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Block.Ticks;
import org.daybook.paper.Paper;
import org.daybook.paper.Part;
import org.daybook.paper.Words;
import org.daybook.transfer.DayOne;

/** Half a page: what must be true before the child walks in. */
final class DayOnePage {

    private final PackContents contents;
    private final Part part;

    DayOnePage(PackContents contents, Part part) {
        this.contents = contents;
        this.part = part;
    }

    void on(Paper paper) {
        DayOne page = contents.transfer().dayOne();
        paper.newPage();
        paper.add(
                Heading.of(1, "Day one")
                        .note(
                                contents.child().name()
                                        + ". Read this page before the child comes in.")
                        .opening(part));
        if (!page.safe().isEmpty()) {
            List<Block> box = new ArrayList<>();
            box.add(Paragraph.topic("Safe now?"));
            box.addAll(Accounts.paragraphs(page.safe()));
            paper.add(new Notice(box));
        }
        section(paper, "Phone today", listing(page.phoneLines()));
        section(paper, "In place before the child comes in", ticks(page.inPlaceLines()));
        section(paper, "What helps " + contents.child().firstName(), text(page.helps()));
        section(paper, "Not known", text(page.notKnown()));
    }

    private static void section(Paper paper, String heading, List<Block> content) {
        if (!content.isEmpty()) {
            paper.add(Heading.of(2, heading));
            content.forEach(paper::add);
        }
    }

    private static List<Block> listing(List<String> lines) {
        return lines.isEmpty()
                ? List.of()
                : List.of(new Listing(lines.stream().map(Words::of).toList()));
    }

    private static List<Block> ticks(List<String> lines) {
        return lines.isEmpty()
                ? List.of()
                : List.of(new Ticks(lines.stream().map(Words::of).toList()));
    }

    private static List<Block> text(String text) {
        return Accounts.paragraphs(text);
    }
}

package org.daybook.pack.print;

import java.util.List;
import java.util.Map;
import org.daybook.base.School;
import org.daybook.pack.Held;
import org.daybook.pack.PackContents;
import org.daybook.pack.PackPart;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Listing;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Cell;
import org.daybook.paper.Column;
import org.daybook.paper.Paper;
import org.daybook.paper.Part;
import org.daybook.paper.Table;
import org.daybook.paper.Words;

/** What the next lead may expect, and what became of it. */
final class ChecklistPart {

    private final PackContents contents;
    private final Map<PackPart, Part> parts;
    private final List<String> beside;

    /**
     * @param beside documents that cannot be shown on paper and are not inside
     */
    ChecklistPart(PackContents contents, Map<PackPart, Part> parts, List<String> beside) {
        this.contents = contents;
        this.beside = beside;
        this.parts = parts;
    }

    void on(Paper paper) {
        Part own = parts.get(PackPart.CHECKLIST);
        Heading heading =
                Heading.of(1, "What is here, not held, withheld")
                        .note("Whatever is not named as included did not travel with this pack.");
        paper.newPage();
        paper.add(own == null ? heading : heading.opening(own));
        try (Table table =
                paper.table(
                        Column.sharing("What", 4).naming(),
                        Column.fixed("In this pack", 26),
                        Column.sharing("Where, or why not", 4))) {
            contents.checklist()
                    .forEach(held ->
                            table.row(
                                    Cell.of(held.what()),
                                    Cell.of(answer(held)),
                                    Cell.of(where(held))));
        }
        if (!beside.isEmpty()) {
            paper.add(
                    Heading.of(2, "Goes beside this pack"),
                    Paragraph.of(
                            "These cannot be shown on paper, or not wholly. A copy of each travels"
                                    + " with the pack."),
                    Listing.of(beside.toArray(String[]::new)));
        }
    }

    private static Words answer(Held held) {
        return held.answer() == Held.Answer.INCLUDED
                ? Words.ofStrong(held.answer().words())
                : Words.of(held.answer().words());
    }

    private Words where(Held held) {
        Part part = held.part().map(parts::get).orElse(null);
        if (part == null) {
            return Words.of(sentence(held.why()));
        }
        Words words = Words.of("From page ").pageOf(part);
        return held.why().isEmpty() ? words : words.then(": " + held.why());
    }

    private static String sentence(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(School.LOCALE) + words.substring(1);
    }
}

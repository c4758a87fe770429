package org.daybook.pack.print;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybook.base.Days;
import org.daybook.base.EntryId;
import org.daybook.extract.OwnEntry;
import org.daybook.extract.print.Says;
import org.daybook.pack.PackContents;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Paper;
import org.daybook.paper.Part;

/** Every entry with all that it holds, numbered from the oldest, so that other parts can point. */
final class EntriesPart {

    private final PackContents contents;
    private final List<OwnEntry> entries;
    private final Map<EntryId, Part> parts = new HashMap<>();
    private final Map<EntryId, Integer> numbers = new HashMap<>();

    EntriesPart(PackContents contents) {
        this.contents = contents;
        this.entries = contents.entries();
        for (OwnEntry entry : entries) {
            numbers.put(entry.id(), numbers.size() + 1);
            parts.put(entry.id(), new Part("Entry " + numbers.size()));
        }
    }

    /** From 1, the oldest. */
    int number(OwnEntry entry) {
        return Objects.requireNonNull(numbers.get(entry.id()));
    }

    /** Where it stands in full. */
    Part part(OwnEntry entry) {
        return Objects.requireNonNull(parts.get(entry.id()));
    }

    void on(Paper paper, Part whole) {
        paper.newPage();
        paper.add(
                Heading.of(1, "Entries in full")
                        .note(
                                "Oldest first, each with all that was written, decided and agreed, and"
                                        + " with every earlier wording.")
                        .opening(whole));
        if (entries.isEmpty()) {
            paper.add(Paragraph.of("This file holds no entry."));
        }
        for (OwnEntry entry : entries) {
            paper.add(heading(entry));
            new EntryInFull(contents, entry).on(paper);
        }
    }

    private Heading heading(OwnEntry entry) {
        return Heading.of(
                        2,
                        number(entry) + ". " + Days.letter(entry.day()) + ", " + Says.kind(entry))
                .opening(part(entry));
    }
}

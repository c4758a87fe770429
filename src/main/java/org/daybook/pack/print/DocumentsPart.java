package org.daybook.pack.print;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.base.Days;
import org.daybook.base.School;
import org.daybook.extract.Enclosure;
import org.daybook.pack.DocumentContents;
import org.daybook.pack.PackContents;
import org.daybook.paper.Appendix;
import org.daybook.paper.Block.Fact;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Cell;
import org.daybook.paper.Column;
import org.daybook.paper.ForeignFile;
import org.daybook.paper.Paper;
import org.daybook.paper.Part;
import org.daybook.paper.Table;
import org.daybook.paper.Withheld;
import org.daybook.paper.Words;

/** The list of the documents, then each of them behind a title page of its own. */
final class DocumentsPart {

    private final PackContents contents;
    private final EntriesPart inFull;
    private final DocumentContents files;
    private final Map<PackContents.Document, Part> parts = new LinkedHashMap<>();
    private final List<String> beside = new ArrayList<>();

    DocumentsPart(PackContents contents, EntriesPart inFull, DocumentContents files) {
        this.contents = contents;
        this.inFull = inFull;
        this.files = files;
        contents.documents()
                .forEach(one ->
                        parts.put(
                                one,
                                new Part("Document " + (parts.size() + 1) + ". " + name(one))));
    }

    /** Those that are neither shown nor inside, once all are printed: they go beside the pack. */
    List<String> beside() {
        return List.copyOf(beside);
    }

    /** Those of the child's time here. */
    void own(Paper paper, Part part) throws IOException {
        on(
                paper,
                Heading.of(1, "Documents that belong to it")
                        .note("Each with the entry that it belongs to; then the documents.")
                        .opening(part),
                false);
    }

    void ofSchoolsBefore(Paper paper, Part part) throws IOException {
        on(
                paper,
                Heading.of(1, "Records of previous schools")
                        .note("As they came with the child, each with the entry of its arrival.")
                        .opening(part),
                true);
    }

    private void on(Paper paper, Heading heading, boolean fromSchoolBefore) throws IOException {
        List<PackContents.Document> chosen =
                parts.keySet().stream()
                        .filter(one -> one.fromSchoolBefore() == fromSchoolBefore)
                        .toList();
        paper.newPage();
        paper.add(heading);
        try (Table table =
                paper.table(
                        Column.sharing("Name", 3).naming(),
                        Column.sharing("What it is", 2),
                        Column.fixed("Entry", 32),
                        Column.fixed("Page", 14))) {
            chosen.forEach(one -> row(table, one));
        }
        for (PackContents.Document one : chosen) {
            Appendix.Shown shown = paper.append(appendix(one));
            if (!shown.whole() && !shown.inside()) {
                beside.add(part(one).name());
            }
        }
    }

    private void row(Table table, PackContents.Document one) {
        Enclosure file = one.file();
        table.row(
                file.note().isEmpty()
                        ? Cell.of(name(one))
                        : Cell.of(Paragraph.of(name(one)), Paragraph.small(file.note())),
                Cell.of(file.kind() + ", " + file.size()),
                Cell.of(entry("", one)),
                Cell.of(Words.none().pageOf(part(one))));
    }

    private Words entry(String before, PackContents.Document one) {
        return Words.of(before + inFull.number(one.entry()) + ", page ")
                .pageOf(inFull.part(one.entry()));
    }

    private Part part(PackContents.Document one) {
        Part part = parts.get(one);
        if (part == null) {
            throw new IllegalStateException("this pack has no such document");
        }
        return part;
    }

    private Appendix appendix(PackContents.Document one) {
        int number = List.copyOf(parts.keySet()).indexOf(one) + 1;
        return new Appendix(
                part(one),
                "Document " + number,
                new ForeignFile(
                        String.format(School.LOCALE, "%02d ", number) + name(one),
                        MediaType.of(one.file().sort()),
                        "A document of the entry of " + Days.letter(one.entry().day()),
                        content(one.file())),
                about(one),
                contents.making().form().isLocked()
                        ? Appendix.Original.INSIDE
                        : Appendix.Original.NOT_INSIDE);
    }

    private List<Fact> about(PackContents.Document one) {
        Enclosure file = one.file();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of("What it is", file.kind() + ", " + file.size()));
        facts.add(Fact.of("Belongs to", entry("Entry ", one)));
        if (!file.note().isEmpty()) {
            facts.add(Fact.of("Note", file.note()));
        }
        facts.add(
                Fact.of(
                        "Added",
                        Days.letter(file.addedAt().atZone(School.ZONE).toLocalDate())
                                + ", "
                                + file.addedBy()));
        return facts;
    }

    private ForeignFile.Content content(Enclosure file) {
        return new ForeignFile.Content() {
            @Override
            public long bytes() {
                return file.bytes();
            }

            @Override
            public InputStream open() throws IOException {
                return files.open(file);
            }
        };
    }

    /** A name in the document's list of files has no bars, only letters. */
    private static String name(PackContents.Document one) {
        return Withheld.unforged(one.file().name());
    }
}

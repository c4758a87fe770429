package org.daybook.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.daybook.paper.Appendix.Original;
import org.daybook.paper.Appendix.Shown;
import org.daybook.paper.Block.Fact;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Block.Title;

/** A document of ours to which files of others are appended. */
final class Appending {

    private final List<Appendix> appendices = new ArrayList<>();
    private final List<Shown> shown = new ArrayList<>();
    private byte[] pdf = {};

    static Appending of(String name, String type, byte[] bytes) throws IOException {
        return of(name, type, bytes, Original.INSIDE_IF_NOT_SHOWN);
    }

    static Appending of(String name, String type, byte[] bytes, Original original)
            throws IOException {
        return new Appending().and(name, type, bytes, original).made();
    }

    Appending and(String name, String type, byte[] bytes, Original original) {
        String label = "Document " + (appendices.size() + 1);
        appendices.add(
                new Appendix(
                        new Part(label + ": " + name),
                        label,
                        new ForeignFile(
                                name,
                                type,
                                "A file kept with an entry",
                                ForeignFile.Content.of(bytes)),
                        List.of(
                                Fact.of("Belongs to", "Entry 12 of 9 July 2026"),
                                Fact.of("Added by", "Miss Ada Calder, 10 July 2026")),
                        original));
        return this;
    }

    Appending made() throws IOException {
        shown.clear();
        try (Paper paper = Paper.begin(SamplePack.IMPRINT)) {
            paper.add(
                    new Title("Child protection file", "Bram Holloway", ""),
                    Heading.of(1, "Documents"),
                    new Block.Contents(appendices.stream().map(Appendix::part).toList()));
            for (Appendix appendix : appendices) {
                shown.add(paper.append(appendix));
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            paper.save(out);
            pdf = out.toByteArray();
        }
        return this;
    }

    byte[] pdf() {
        return pdf;
    }

    Shown shown() {
        return shown.getFirst();
    }
}

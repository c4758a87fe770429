package org.daybook.arrival;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.daybook.base.ChildId;
import org.daybook.extract.WrensFile;
import org.daybook.handover.HandedFile;
import org.daybook.handover.Handing;
import org.daybook.handover.WriteRecord;
import org.daybook.handover.WrittenRecord;
import org.daybook.paper.Block.Paragraph;
import org.daybook.paper.Data;
import org.daybook.paper.Imprint;
import org.daybook.paper.Paper;

/** Packs as PDFs, with anything in them. */
public final class TestPacks {

    private TestPacks() {}

    /** A child's file of that school, with its documents. */
    public static Path of(SchoolDesk school, ChildId child, Handing handing, Path folder) {
        HandedFile file = school.handed(child, handing);
        return pdf(folder, WriteRecord.of(file).bytes(), school.documents(child));
    }

    public static Path pdf(Path folder, byte[] record, Map<String, byte[]> documents) {
        return written(
                folder,
                paper -> {
                    paper.embed(data(WrittenRecord.NAME, record));
                    documents.forEach((name, content) -> paper.embed(data(name, content)));
                });
    }

    /** A child's file of that school, with its documents, locked. */
    public static Path locked(SchoolDesk school, ChildId child, Handing handing, Path folder) {
        HandedFile file = school.handed(child, handing);
        return written(
                folder,
                paper -> {
                    paper.embed(data(WrittenRecord.NAME, WriteRecord.of(file).bytes()));
                    school.documents(child)
                            .forEach((name, content) -> paper.embed(data(name, content)));
                },
                (paper, out) -> paper.saveLocked(out, "otter lantern quay".toCharArray()));
    }

    /** A locked one, with nothing of use in it. */
    public static Path locked(Path folder, String passphrase) {
        return written(
                folder,
                paper -> paper.embed(data(WrittenRecord.NAME, new byte[] {'{', '}'})),
                (paper, out) -> paper.saveLocked(out, passphrase.toCharArray()));
    }

    /** How a pack is written to its end. */
    interface Saving {
        int save(Paper paper, OutputStream out) throws IOException;
    }

    interface Filling {
        void fill(Paper paper);
    }

    static Path written(Path folder, Filling filling) {
        return written(folder, filling, Paper::save);
    }

    static Path written(Path folder, Filling filling, Saving saving) {
        try (Paper paper = Paper.begin(imprint())) {
            paper.add(Paragraph.of("A pack."));
            filling.fill(paper);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            saving.save(paper, out);
            Path file = Files.createTempFile(folder, "pack", ".pdf");
            Files.write(file, out.toByteArray());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Data data(String name, byte[] content) {
        return new Data(name, "application/octet-stream", "A file of the pack", content);
    }

    static Imprint imprint() {
        return new Imprint(
                "Transfer pack P-2026-0001",
                new UUID(1, 2),
                WrensFile.MADE,
                "CONFIDENTIAL",
                "Open only by the named lead",
                "W. A.",
                "Made by hand");
    }
}

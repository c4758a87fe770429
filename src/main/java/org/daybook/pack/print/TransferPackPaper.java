package org.daybook.pack.print;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.base.Days;
import org.daybook.extract.print.PursuedPart;
import org.daybook.extract.print.StandingPart;
import org.daybook.handover.WrittenRecord;
import org.daybook.pack.DocumentContents;
import org.daybook.pack.PackContents;
import org.daybook.pack.PackPart;
import org.daybook.pack.PackPress;
import org.daybook.paper.Block.Heading;
import org.daybook.paper.Data;
import org.daybook.paper.Imprint;
import org.daybook.paper.Paper;
import org.daybook.paper.Part;

/** The transfer pack: each part on pages of its own, in the order of {@link PackPart}. */
public final class TransferPackPaper implements PackPress {

    private static final String MARKING = "CONFIDENTIAL: CHILD PROTECTION";

    private final DocumentContents files;

    public TransferPackPaper(DocumentContents files) {
        this.files = files;
    }

    @Override
    public Printed print(PackContents contents, Optional<String> passphrase, OutputStream out)
            throws IOException {
        Optional<WrittenRecord> record =
                contents.making().form().carriesRecord()
                        ? Optional.of(HandedRecord.of(contents))
                        : Optional.empty();
        try (Paper paper = Paper.begin(imprint(contents))) {
            record.map(TransferPackPaper::inside).ifPresent(paper::embed);
            parts(paper, contents, record);
            int pages =
                    passphrase.isPresent()
                            ? paper.saveLocked(out, passphrase.get().toCharArray())
                            : paper.save(out);
            return new Printed(pages, record.map(one -> one.digest().hex()).orElse(""));
        }
    }

    private static Data inside(WrittenRecord record) {
        return new Data(
                WrittenRecord.NAME,
                WrittenRecord.MEDIA_TYPE,
                "The record in this pack as data, for a receiving Daybook",
                record.bytes());
    }

    private void parts(Paper paper, PackContents contents, Optional<WrittenRecord> record)
            throws IOException {
        Map<PackPart, Part> parts = parts(contents);
        new CoverPage(contents, parts, record.map(WrittenRecord::digest)).on(paper);
        EntriesPart entries = new EntriesPart(contents);
        DocumentsPart documents = new DocumentsPart(contents, entries, files);
        if (parts.containsKey(PackPart.DAY_ONE)) {
            new DayOnePage(contents, part(parts, PackPart.DAY_ONE)).on(paper);
        }
        new FrontSheet(contents, part(parts, PackPart.FRONT_SHEET)).on(paper);
        paper.newPage();
        new StandingPart(contents.file(), contents.making().day())
                .on(paper, opening(parts, PackPart.STANDING));
        new ChronologyPart(contents, part(parts, PackPart.CHRONOLOGY), entries).on(paper);
        new OpenActionsPart(contents, part(parts, PackPart.OPEN_ACTIONS), entries).on(paper);
        pursued(paper, contents, parts);
        entries.on(paper, part(parts, PackPart.ENTRIES));
        if (parts.containsKey(PackPart.DOCUMENTS)) {
            documents.own(paper, part(parts, PackPart.DOCUMENTS));
        }
        if (parts.containsKey(PackPart.SCHOOLS_BEFORE)) {
            documents.ofSchoolsBefore(paper, part(parts, PackPart.SCHOOLS_BEFORE));
        }
        new ChecklistPart(contents, parts, documents.beside()).on(paper);
        new ReceiptSlip(contents, part(parts, PackPart.RECEIPT)).on(paper);
    }

    private static void pursued(Paper paper, PackContents contents, Map<PackPart, Part> parts) {
        PursuedPart pursued = new PursuedPart(contents.file());
        paper.newPage();
        pursued.followed(paper, opening(parts, PackPart.PURSUED));
        pursued.unknown(paper, Heading.of(2, "What we do not know"));
    }

    private static Heading opening(Map<PackPart, Part> parts, PackPart which) {
        return Heading.of(1, which.title()).opening(part(parts, which));
    }

    private static Imprint imprint(PackContents contents) {
        PackContents.Making making = contents.making();
        return new Imprint(
                making.number()
                        .map(number -> "Transfer pack " + number)
                        .orElse("Transfer pack, not saved yet"),
                UUID.nameUUIDFromBytes(
                        (contents.transfer().id().value() + " " + making.name())
                                .getBytes(StandardCharsets.UTF_8)),
                making.at(),
                MARKING,
                "Open only by the named lead",
                contents.child().initials(),
                String.join(
                        ", ",
                        List.of(
                                "Made " + Days.typed(making.day()),
                                making.by(),
                                making.sender().school())));
    }

    private static Map<PackPart, Part> parts(PackContents contents) {
        Map<PackPart, Part> parts = new EnumMap<>(PackPart.class);
        contents.parts().forEach(part -> parts.put(part, new Part(part.title())));
        return parts;
    }

    private static Part part(Map<PackPart, Part> parts, PackPart which) {
        Part part = parts.get(which);
        if (part == null) {
            throw new IllegalStateException("this pack has no such part");
        }
        return part;
    }
}

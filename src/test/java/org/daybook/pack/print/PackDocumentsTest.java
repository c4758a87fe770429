package org.daybook.pack.print;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentId;
import org.daybook.attachments.FileKind;
import org.daybook.attachments.Holder;
import org.daybook.base.EntryId;
import org.daybook.casework.Standing;
import org.daybook.extract.ChildsFile;
import org.daybook.pack.PackContents;
import org.daybook.pack.PackPress;
import org.daybook.pack.PracticePack;
import org.daybook.paper.CarriedFile;
import org.daybook.paper.CarriedFiles;
import org.daybook.paper.CarriedFiles.Carried;
import org.daybook.paper.Conforms;
import org.daybook.paper.ForeignPdf;
import org.daybook.paper.ReadBack;
import org.daybook.transfer.PackForm;
import org.daybook.transfer.PracticeFile;
import org.junit.jupiter.api.Test;

/** The documents in a pack: shown in their order, said where they cannot be, inside where asked. */
class PackDocumentsTest {

    private static final String PASSPHRASE = "orchard lantern pebble";

    /** One that may leave. */
    private static final EntryId ENTRY = PracticePack.contents().entries().getFirst().id();

    private final Map<AttachmentId, byte[]> held = new LinkedHashMap<>();
    private final List<Attachment> files = new ArrayList<>();

    @Test
    void everyDocumentStandsBehindItsTitlePageInOrder() throws IOException {
        PackContents contents = contents(PackForm.TO_PRINT);
        byte[] pdf = print(contents, Optional.empty());
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.write(folder.resolve("pack-documents.pdf"), pdf);
        Conforms.asReport(pdf);
        assertThat(ReadBack.text(pdf))
                .containsSubsequence(
                        "Documents that belong to it",
                        "Document 1. minutes.pdf",
                        "2 pages",
                        "Document 1, page 1 of 2",
                        "Document 2. photograph.jpg",
                        "Document 3. letter.pdf",
                        "Her attendance has risen",
                        "Document 4. notes.txt",
                        "Rang twice",
                        "Document 5. locked.pdf",
                        "locked with a password",
                        "must come beside it",
                        "Document 6. film.mp4",
                        "A file of this kind cannot be shown on paper.",
                        "What is here, not held, withheld");
        assertThat(CarriedFiles.of(pdf, new char[0]))
                .isInstanceOfSatisfying(
                        Carried.class, carried -> assertThat(carried.files()).isEmpty());
    }

    @Test
    void thePackToSendCarriesEachDocumentAsItIs() throws IOException {
        PackContents contents = contents(PackForm.TO_SEND);
        byte[] pdf = print(contents, Optional.of(PASSPHRASE));
        assertThat(CarriedFiles.of(pdf, new char[0])).isInstanceOf(CarriedFiles.Locked.class);
        try (Carried carried = (Carried) CarriedFiles.of(pdf, PASSPHRASE.toCharArray())) {
            assertThat(carried.files())
                    .extracting(CarriedFile::name)
                    .containsExactly(
                            "01 minutes.pdf",
                            "02 photograph.jpg",
                            "03 letter.pdf",
                            "04 notes.txt",
                            "05 locked.pdf",
                            "06 film.mp4");
            int at = 0;
            for (byte[] content : held.values()) {
                assertThat(carried.files().get(at++).bytes(1 << 22)).isEqualTo(content);
            }
        }
    }

    @Test
    void theSameDocumentsGiveTheSameBytes() throws IOException {
        PackContents contents = contents(PackForm.TO_PRINT);
        assertThat(print(contents, Optional.empty())).isEqualTo(print(contents, Optional.empty()));
    }

    private PackContents contents(PackForm form) throws IOException {
        ForeignPdf minutes = ForeignPdf.begin();
        minutes.page("Minutes of the core group", "Present: Priya Dunmore, Mrs Ruth Marlow");
        minutes.page("The plan goes on");
        hold("minutes.pdf", FileKind.PDF, minutes.runningScript().bytes());
        hold("photograph.jpg", FileKind.JPEG, photograph());
        ForeignPdf letter = ForeignPdf.begin().withoutFont();
        letter.page("Her attendance has risen");
        hold("letter.pdf", FileKind.PDF, letter.bytes());
        hold("notes.txt", FileKind.TEXT, "Rang twice, no answer.".getBytes(UTF_8));
        ForeignPdf locked = ForeignPdf.begin();
        locked.page("Nobody reads this");
        hold("locked.pdf", FileKind.PDF, locked.locked("lantern"));
        hold("film.mp4", FileKind.MP4, new byte[5_000]);
        ChildsFile.Records records =
                new ChildsFile.Records(
                        PracticeFile.bram(),
                        PracticeFile.entries(),
                        Standing.nothing(PracticeFile.bram().id()),
                        ChildsFile.Team.NOBODY,
                        List.of(),
                        List.of(),
                        Map.of(ENTRY, files));
        return PracticePack.of(
                form,
                ChildsFile.of(records, PracticeFile.madeOn(), _ -> PracticeFile.nell().initials()),
                PracticeFile.dayOne());
    }

    private void hold(String name, FileKind kind, byte[] content) {
        int position = files.size() + 1;
        AttachmentId id = new AttachmentId(new UUID(21, position));
        held.put(id, content);
        files.add(
                new Attachment(
                        id,
                        new Holder.OfEntry(ENTRY),
                        position,
                        name,
                        kind,
                        content.length,
                        "0".repeat(64),
                        "sealed",
                        "",
                        PracticeFile.MADE,
                        PracticeFile.LEAD,
                        Optional.empty()));
    }

    private static byte[] photograph() throws IOException {
        BufferedImage image = new BufferedImage(1_600, 1_200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        for (int band = 0; band < 12; band++) {
            graphics.setColor(new Color(40 + 15 * band, 120, 200 - 12 * band));
            graphics.fillRect(0, band * 100, 1_600, 100);
        }
        graphics.setColor(Color.WHITE);
        graphics.fillOval(500, 300, 600, 600);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    private byte[] print(PackContents contents, Optional<String> passphrase) throws IOException {
        PackPress press =
                new TransferPackPaper(file -> new ByteArrayInputStream(held.get(file.id())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        press.print(contents, passphrase, out);
        return out.toByteArray();
    }
}

package org.daybook.attachments.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentDesk;
import org.daybook.attachments.Holder;
import org.daybook.attachments.Samples;
import org.daybook.base.DraftId;
import org.daybook.desk.Place;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a file says is nowhere to be read on the disk, neither while it is kept nor looked at. */
class NoPlainCopyTest {

    private static final String PLANTED = "Thistledown-at-the-Weir-7731";

    /** How the libraries that read pictures and paper name their passing files. */
    private static final Pattern LIBRARIES = Pattern.compile("(?i)imageio|pdfbox");

    private static final Holder DRAFT = new Holder.OfDraft(DraftId.fresh());

    @RegisterExtension final TestStore daybook = new TestStore();
    private AttachmentDesk desk;

    @BeforeEach
    void open() {
        desk = new AttachmentDesk(daybook);
    }

    @Test
    void a_text_is_legible_nowhere() throws IOException {
        legibleNowhere("note.txt", AttachmentDesk.text("She said: " + PLANTED), Shown.Words.class);
    }

    @Test
    void a_pdf_with_a_picture_in_it_is_legible_nowhere() throws IOException {
        legibleNowhere("minutes.pdf", paper(), Shown.Pixels.class);
    }

    @Test
    void a_picture_is_legible_nowhere() throws IOException {
        byte[] picture = Samples.picture("jpeg", 3000, 2000);
        byte[] marked = new byte[picture.length + PLANTED.length()];
        System.arraycopy(picture, 0, marked, 0, picture.length);
        System.arraycopy(AttachmentDesk.text(PLANTED), 0, marked, picture.length, PLANTED.length());
        legibleNowhere("drawing.jpg", marked, Shown.Pixels.class);
    }

    @Test
    void a_files_name_is_legible_nowhere() throws IOException {
        looked(PLANTED + ".txt", AttachmentDesk.text("words"));
        assertThat(holding(daybook.folder())).isEmpty();
    }

    private void legibleNowhere(String name, byte[] content, Class<? extends Shown> as)
            throws IOException {
        Path passing = Path.of(System.getProperty("java.io.tmpdir"));
        Set<Path> home = home();
        try (WatchService watch = passing.getFileSystem().newWatchService()) {
            WatchKey made = passing.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            LookModel model = looked(name, content);
            assertThat(model.shown().get()).isInstanceOf(as);
            assertThat(made.pollEvents())
                    .as("put into the system's folder for passing files, be it for a moment")
                    .extracting(event -> event.context().toString())
                    .noneMatch(file -> LIBRARIES.matcher(file).find());
        }
        assertThat(home()).as("left in the user's home").isEqualTo(home);
        assertThat(holding(daybook.folder())).as("legible beside the records").isEmpty();
    }

    private LookModel looked(String name, byte[] content) {
        Attachment kept = desk.kept(DRAFT, name, content);
        LookModel model =
                new LookModel(
                        new Place.LookAtAttachment(kept.id().value()),
                        TestSurroundings.around(desk));
        model.arrive();
        return model;
    }

    private static byte[] paper() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDImageXObject picture =
                    PDImageXObject.createFromByteArray(
                            document, Samples.picture("jpeg", 1200, 900), "drawing");
            try (PDPageContentStream pen =
                    new PDPageContentStream(
                            document, page, PDPageContentStream.AppendMode.OVERWRITE, false)) {
                pen.drawImage(picture, 50, 50, 400, 300);
                pen.beginText();
                pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                pen.newLineAtOffset(72, 700);
                pen.showText(PLANTED);
                pen.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static Set<Path> home() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("user.home")))) {
            return new TreeSet<>(
                    files.filter(file -> file.getFileName().toString().contains("pdfbox"))
                            .toList());
        }
    }

    private static List<Path> holding(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(NoPlainCopyTest::holds).toList();
        }
    }

    private static boolean holds(Path file) {
        try {
            return file.getFileName().toString().contains(PLANTED)
                    || Files.readString(file, StandardCharsets.ISO_8859_1).contains(PLANTED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.daybook.paper;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.daybook.paper.Appendix.Original;
import org.daybook.paper.CarriedFiles.Carried;
import org.junit.jupiter.api.Test;

class AppendixTest {

    private static final String PDF = "application/pdf";
    private static final String TEXT = "text/plain";

    @Test
    void filesOfSeveralKindsKeepTheRulesTogether() throws IOException {
        byte[] pdf = several().made().pdf();
        Files.write(Path.of("target", "appendix.pdf"), pdf);
        Conforms.asPack(pdf);
    }

    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        Appending files = several();
        assertThat(files.made().pdf()).isEqualTo(files.made().pdf());
    }

    @Test
    void eachPageIsCalledByItsDocumentAndPlace() throws IOException {
        try (PDDocument document = Loader.loadPDF(several().made().pdf())) {
            String[] labels =
                    document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            assertThat(labels)
                    .startsWith(
                            "1",
                            "2",
                            "Document 1, page 1 of 3",
                            "Document 1, page 2 of 3",
                            "Document 1, page 3 of 3",
                            "6",
                            "Document 2");
        }
    }

    @Test
    void aPageOnItsSideStandsOnASheetOnItsSide() throws IOException {
        try (PDDocument document = Loader.loadPDF(several().made().pdf())) {
            assertThat(document.getPage(2).getMediaBox().getWidth()).isLessThan(600);
            assertThat(document.getPage(3).getMediaBox().getWidth()).isGreaterThan(800);
            assertThat(document.getPage(4).getMediaBox().getWidth()).isGreaterThan(800);
            assertThat(document.getPage(5).getMediaBox().getWidth()).isLessThan(600);
        }
    }

    @Test
    void whoeverHearsThePageHearsItsWords() throws IOException {
        byte[] pdf = several().made().pdf();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(ReadBack.alternatives(document))
                    .contains(
                            "Document 1, page 1 of 3. It says: Minutes of the core group\n"
                                    + "Present: Priya Dunmore",
                            "Document 2, as a picture; its words follow.");
        }
        assertThat(ReadBack.text(pdf)).contains("A letter without its font");
    }

    @Test
    void theTitlePageSaysWhatIsShownAndWhereTheFileIs() throws IOException {
        String text = ReadBack.text(several().made().pdf());
        assertThat(text)
                .contains(
                        "Document 1: minutes.pdf",
                        "3 pages",
                        "It is shown on the pages that follow.",
                        "The file itself is inside this PDF",
                        "look for “minutes.pdf”",
                        "A file of this kind cannot be shown on paper.");
    }

    @Test
    void theFileLiesInsideWhereItIsAskedForAndIsWhatItWas() throws IOException {
        ForeignPdf sound = ForeignPdf.begin();
        sound.page("A line");
        byte[] bytes = sound.bytes();
        Appending asked = Appending.of("a.pdf", PDF, bytes, Original.INSIDE);
        assertThat(asked.shown().inside()).isTrue();
        try (Carried carried = (Carried) CarriedFiles.of(asked.pdf(), new char[0])) {
            CarriedFile file = carried.files().getFirst();
            assertThat(file.relationship()).isEqualTo("Source");
            assertThat(file.bytes(1 << 20)).isEqualTo(bytes);
        }
        assertThat(Appending.of("a.pdf", PDF, bytes).shown().inside()).isFalse();
        Appending never = Appending.of("a.zip", "application/zip", bytes, Original.NOT_INSIDE);
        assertThat(never.shown().inside()).isFalse();
        assertThat(ReadBack.text(never.pdf())).contains("it must come beside it");
    }

    @Test
    void aLargeFileInsideIsReadWhileTheDocumentIsWrittenAndComesOutOfALockedOne()
            throws IOException {
        byte[] film = new byte[6 << 20];
        new Random(7).nextBytes(film);
        AtomicInteger opened = new AtomicInteger();
        ForeignFile.Content content =
                new ForeignFile.Content() {
                    @Override
                    public long bytes() {
                        return film.length;
                    }

                    @Override
                    public InputStream open() {
                        opened.incrementAndGet();
                        return new ByteArrayInputStream(film);
                    }
                };
        ForeignFile file = new ForeignFile("film.mp4", "video/mp4", "A film", content);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ByteArrayOutputStream locked = new ByteArrayOutputStream();
        try (Paper paper = begun().embed(file)) {
            paper.save(plain);
        }
        try (Paper paper = begun().embed(file)) {
            paper.saveLocked(locked, "orchard".toCharArray());
        }
        assertThat(opened).hasValue(4);
        assertThat(only(plain.toByteArray(), "")).isEqualTo(film);
        assertThat(only(locked.toByteArray(), "orchard")).isEqualTo(film);
        Conforms.asPack(plain.toByteArray());
    }

    @Test
    void aVeryLargeFileInsideTakesNoMemory() throws Exception {
        long length = 200L << 20;
        ForeignFile.Content film =
                new ForeignFile.Content() {
                    @Override
                    public long bytes() {
                        return length;
                    }

                    @Override
                    public InputStream open() {
                        return new Zeros(length);
                    }
                };
        try (Paper paper = begun().embed(new ForeignFile("a.mp4", "video/mp4", "", film))) {
            long before = FlowTest.allocatedBytes();
            paper.save(OutputStream.nullOutputStream());
            assertThat(FlowTest.allocatedBytes() - before).isLessThan(40L << 20);
        }
    }

    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] to, int offset, int length) {
            int got = (int) Math.min(left, length);
            left -= got;
            return got == 0 ? -1 : got;
        }
    }

    @Test
    void aFileThatIsNotAsLongAsItWasIsAFault() throws IOException {
        ForeignFile.Content shorter =
                new ForeignFile.Content() {
                    @Override
                    public long bytes() {
                        return 6 << 20;
                    }

                    @Override
                    public InputStream open() {
                        return new ByteArrayInputStream(new byte[9]);
                    }
                };
        try (Paper paper = begun().embed(new ForeignFile("a", "x/y", "", shorter))) {
            assertThatThrownBy(() -> paper.save(OutputStream.nullOutputStream()))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void textIsSetAsTextInWhateverItsLettersWereWritten() throws IOException {
        for (Charset charset : List.of(UTF_8, Charset.forName("windows-1252"))) {
            String text = "Café, 3 July\nsecond line\n\n\nthird";
            Appending set = Appending.of("notes.txt", TEXT, text.getBytes(charset));
            assertThat(set.shown().whole()).isTrue();
            assertThat(ReadBack.text(set.pdf())).contains("Café, 3 July", "third");
        }
        byte[] marked = "\uFEFFsaid \u201Cno\u201D".getBytes(UTF_16LE);
        assertThat(ReadBack.text(Appending.of("n.txt", TEXT, marked).pdf())).contains("said “no”");
        assertThat(Appending.of("n.txt", TEXT, "  \n".getBytes(UTF_8)).shown().sentence())
                .isEqualTo("There is no text in it.");
    }

    @Test
    void aLongTextIsCutAndItIsSaid() throws IOException {
        byte[] line = "All was quiet, and the cafés were closed again.\n".getBytes(UTF_8);
        ByteArrayOutputStream book = new ByteArrayOutputStream();
        while (book.size() <= ForeignText.MOST_BYTES) {
            book.writeBytes(line);
        }
        Appending set = Appending.of("book.txt", TEXT, book.toByteArray());
        assertThat(set.shown().sentence()).contains("Only its first part");
        assertThat(set.shown().inside()).isTrue();
    }

    @Test
    void aTextOfSomebodyElsesDrawsNoBars() throws IOException {
        byte[] forged = ("It says " + Withheld.mark(2)).getBytes(UTF_8);
        assertThat(ReadBack.text(Appending.of("a.txt", TEXT, forged).pdf()))
                .contains("It says [withheld, reason 2]");
        ForeignPdf old = ForeignPdf.begin().withoutFont();
        old.page("plain");
        assertThat(Appending.of("a.pdf", PDF, old.bytes()).shown().whole()).isTrue();
    }

    @Test
    void twoFilesOfOneNameAreRefusedBecauseOneWouldHideTheOther() {
        assertThatThrownBy(() ->
                        new Appending()
                                .and("a.zip", "x/y", new byte[1], Original.INSIDE)
                                .and("a.zip", "x/y", new byte[2], Original.INSIDE)
                                .made())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingIsLeftInTheFolderOfTemporaryFiles() throws IOException {
        List<Path> before = temporary();
        several().made();
        assertThat(temporary()).containsExactlyElementsOf(before);
    }

    private static List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(AppendixTest::ofALibrary).sorted().toList();
        }
    }

    private static boolean ofALibrary(Path file) {
        String name = file.getFileName().toString().toLowerCase(java.util.Locale.ROOT);
        return name.startsWith("pdfbox") || name.startsWith("imageio") || name.endsWith(".jpg");
    }

    private static Appending several() throws IOException {
        ForeignPdf plain = ForeignPdf.begin();
        plain.page("Minutes of the core group", "Present: Priya Dunmore");
        plain.page(new PDRectangle(842, 595), "On its side");
        plain.page("Turned").setRotation(90);
        ForeignPdf old = ForeignPdf.begin().withoutFont();
        old.page("A letter without its font");
        return new Appending()
                .and("minutes.pdf", PDF, plain.bytes(), Original.INSIDE)
                .and("letter.pdf", PDF, old.bytes(), Original.INSIDE_IF_NOT_SHOWN)
                .and("notes.txt", TEXT, "One line\n\nA third".getBytes(UTF_8), Original.NOT_INSIDE)
                .and("film.mp4", "video/mp4", new byte[99], Original.INSIDE_IF_NOT_SHOWN);
    }

    private static Paper begun() {
        return Paper.begin(SamplePack.IMPRINT)
                .add(new Block.Title("", "A pack", ""), Block.Heading.of(1, "Files"));
    }

    private static byte[] only(byte[] pdf, String passphrase) throws IOException {
        try (Carried carried = (Carried) CarriedFiles.of(pdf, passphrase.toCharArray())) {
            return carried.files().getFirst().bytes(8 << 20);
        }
    }
}

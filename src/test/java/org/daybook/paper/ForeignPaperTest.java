package org.daybook.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class ForeignPaperTest {

    @Test
    void a_page_of_somebody_elses_is_drawn_with_our_own_letters() throws IOException {
        ForeignPaper paper = opened(words("Minutes of the core group"));
        assertThat(paper.pages()).isEqualTo(1);
        assertThat(inked(page(paper, 1))).isGreaterThan(500);
    }

    @Test
    void every_page_is_as_large_as_asked_and_none_is_too_large() throws IOException {
        PaperPreview.Picture usual = page(opened(words("A line")), 1).picture();
        assertThat(usual.width()).isBetween(790, 795);
        ForeignPaper poster = opened(sized(new PDRectangle(14_000, 14_000)));
        PaperPreview.Picture large = page(poster, 1).picture();
        assertThat((long) large.width() * large.height()).isLessThan(4_100_000);
    }

    @Test
    void a_locked_pdf_is_said() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            StandardProtectionPolicy policy =
                    new StandardProtectionPolicy("owner", "secret", new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            document.save(bytes);
        }
        assertThat(refusal(bytes.toByteArray())).contains("locked with a password");
    }

    @Test
    void what_is_no_pdf_and_a_pdf_without_pages_are_said() throws IOException {
        assertThat(refusal("%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII)))
                .startsWith("This PDF");
        assertThat(refusal(new byte[0])).startsWith("This PDF cannot be read");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.save(bytes);
        }
        assertThat(refusal(bytes.toByteArray())).isEqualTo("This PDF has no pages.");
    }

    @Test
    void a_page_that_never_ends_is_given_up() throws IOException {
        byte[] pdf = content("0 0 m 5 5 l S ".repeat(900_000).getBytes(StandardCharsets.US_ASCII));
        assertThat(opened(pdf).page(1, 96))
                .isInstanceOfSatisfying(
                        ForeignPaper.Drawn.NotDrawn.class,
                        not -> assertThat(not.sentence()).contains("asks for more"));
    }

    @Test
    void a_few_bytes_that_unpack_to_very_many_are_not_unpacked() throws IOException {
        byte[] much = new byte[100 << 20];
        Arrays.fill(much, (byte) ' ');
        byte[] pdf = content(much);
        assertThat(pdf.length).isLessThan(1 << 20);
        assertThat(opened(pdf).page(1, 96)).isInstanceOf(ForeignPaper.Drawn.NotDrawn.class);
    }

    @Test
    void a_form_that_draws_itself_comes_to_an_end() throws IOException {
        String pdf =
                """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Count 1/Kids[3 0 R]>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Resources<</XObject<</A 4 0 R>>>>/Contents 5 0 R>>endobj
                4 0 obj<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</A 4 0 R>>>>/Length 12>>stream
                /A Do /A Do
                endstream endobj
                5 0 obj<</Length 5>>stream
                /A Do
                endstream endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """;
        assertThat(opened(pdf.getBytes(StandardCharsets.US_ASCII)).page(1, 96)).isNotNull();
    }

    @Property(tries = 150)
    void a_pdf_with_a_byte_changed_is_drawn_or_said_and_never_thrown(
            @ForAll @IntRange(min = 0, max = 599) int at, @ForAll byte instead) throws IOException {
        byte[] pdf = words("A line of words");
        pdf[at % pdf.length] = instead;
        if (ForeignPaper.open(pdf) instanceof ForeignPaper.Opened.ToRead(ForeignPaper paper)) {
            assertThat(paper.page(1, 40)).isNotNull();
        }
    }

    private static ForeignPaper opened(byte[] pdf) {
        return ((ForeignPaper.Opened.ToRead) ForeignPaper.open(pdf)).paper();
    }

    private static String refusal(byte[] pdf) {
        return ((ForeignPaper.Opened.NotToRead) ForeignPaper.open(pdf)).sentence();
    }

    private static ForeignPaper.Drawn.Page page(ForeignPaper paper, int number) {
        return (ForeignPaper.Drawn.Page) paper.page(number, 96);
    }

    private static long inked(ForeignPaper.Drawn.Page page) {
        return Arrays.stream(page.picture().argb().array()).filter(dot -> dot != -1).count();
    }

    private static byte[] words(String line) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.beginText();
                pen.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 18);
                pen.newLineAtOffset(72, 700);
                pen.showText(line);
                pen.endText();
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static byte[] sized(PDRectangle size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(size));
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    /** A page drawn from this, packed. */
    private static byte[] content(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(packed)) {
            packing.write(content);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            PDStream stream = new PDStream(document);
            try (var raw = stream.getCOSObject().createRawOutputStream()) {
                raw.write(packed.toByteArray());
            }
            stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
            page.setContents(stream);
            document.addPage(page);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}

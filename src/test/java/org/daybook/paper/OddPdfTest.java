package org.daybook.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.daybook.paper.Appendix.Shown;
import org.junit.jupiter.api.Test;

/** PDFs that are odd, broken or made to do harm, appended. */
class OddPdfTest {

    private static final String PDF = "application/pdf";
    private static final byte[] SOUND = sound();

    @Test
    void scriptsActionsAndProgramsInsideDoNotComeAlongWithThePages() throws IOException {
        ForeignPdf hostile = ForeignPdf.begin();
        hostile.page("An invitation");
        byte[] bytes = hostile.runningScript().carrying("calculator.exe").bytes();
        byte[] pdf = Appending.of("a.pdf", PDF, bytes, Appendix.Original.NOT_INSIDE).pdf();
        Conforms.asReport(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            document.save(plain, CompressParameters.NO_COMPRESSION);
            assertThat(plain.toString(ISO_8859_1))
                    .doesNotContain("JavaScript", "Launch", "calculator", "OpenAction", "/AA ");
        }
        Shown shown = Appending.of("a.pdf", PDF, bytes).shown();
        assertThat(shown.sentence()).isEqualTo("It carries files of its own, which are not shown.");
        assertThat(shown.inside()).isTrue();
    }

    @Test
    void aPdfOfTenThousandPagesIsNotPlacedAndSaid() throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 10_000; i++) {
                document.addPage(new PDPage());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            Shown shown = Appending.of("book.pdf", PDF, out.toByteArray()).shown();
            assertThat(shown.onPages()).isFalse();
            assertThat(shown.inside()).isTrue();
            assertThat(shown.sentence()).contains("too long");
        }
    }

    @Test
    void aPageOfAMillionPointsIsPlacedAsAPicture() throws IOException {
        ForeignPdf huge = ForeignPdf.begin();
        huge.page(new PDRectangle(1_000_000, 1_000_000), "A line");
        Appending placed = Appending.of("a.pdf", PDF, huge.bytes());
        assertThat(placed.shown().whole()).isTrue();
        assertThat(pictures(placed.pdf())).isEqualTo(1);
        Conforms.asReport(placed.pdf());
    }

    @Test
    void aLockedPdfAndABrokenOneAreInsideAndSaid() throws IOException {
        ForeignPdf secret = ForeignPdf.begin();
        secret.page("Nobody reads this");
        Appending locked = Appending.of("a.pdf", PDF, secret.locked("orchard"));
        assertThat(locked.shown().sentence()).contains("locked with a password");
        assertThat(locked.shown().inside()).isTrue();
        assertThat(ReadBack.text(locked.pdf())).contains("locked with a password");
        Conforms.asPack(locked.pdf());
        byte[] broken = "%PDF-1.7 and no more".getBytes(US_ASCII);
        assertThat(Appending.of("a.pdf", PDF, broken).shown().sentence()).contains("damaged");
    }

    @Test
    void aPdfThatOnlyForbidsIsReadAsItsReadersReadIt() throws IOException {
        ForeignPdf forbidding = ForeignPdf.begin();
        forbidding.page("For your eyes");
        Appending placed = Appending.of("a.pdf", PDF, forbidding.locked(""));
        assertThat(placed.shown().whole()).isTrue();
        assertThat(pictures(placed.pdf())).isZero();
        Conforms.asReport(placed.pdf());
    }

    @Test
    void aPageThatDrawsItselfComesToAnEnd() throws IOException {
        ForeignPdf round = ForeignPdf.begin();
        PDPage page = round.drawn(PDRectangle.A4, "/A Do");
        COSStream form = form("/A Do");
        objects(page, "A", form);
        form.setItem(COSName.RESOURCES, page.getResources().getCOSObject());
        assertThat(Appending.of("a.pdf", PDF, round.bytes()).shown()).isNotNull();
    }

    @Test
    void aFewBytesThatUnpackToVeryManyAreNotUnpacked() throws IOException {
        for (COSName filter : List.of(COSName.FLATE_DECODE, COSName.RUN_LENGTH_DECODE)) {
            ForeignPdf bomb = ForeignPdf.begin();
            bomb.page("A sound page");
            PDPage page = bomb.drawn(PDRectangle.A4, "");
            COSStream stream = new COSStream();
            try (var raw = stream.createRawOutputStream()) {
                raw.write(filter.equals(COSName.FLATE_DECODE) ? packed(100 << 20) : runs());
            }
            stream.setItem(COSName.FILTER, filter);
            page.getCOSObject().setItem(COSName.CONTENTS, stream);
            Shown shown = Appending.of("a.pdf", PDF, bomb.bytes()).shown();
            assertThat(shown.sentence()).contains("One of its pages cannot be shown wholly");
            assertThat(shown.inside()).isTrue();
        }
    }

    @Test
    void rotatedPagesStandUprightAndCropBoxesCut() throws IOException {
        for (int turn : new int[] {0, 90, 180, 270}) {
            ForeignPdf turned = ForeignPdf.begin();
            // A black corner, lower left of the part that is seen, on a page that begins elsewhere.
            PDPage page = turned.drawn(new PDRectangle(-100, 50, 700, 900), "0 100 60 40 re f");
            page.setCropBox(new PDRectangle(0, 100, 300, 500));
            page.setRotation(turn);
            byte[] pdf = Appending.of("a.pdf", PDF, turned.bytes()).pdf();
            Files.write(Path.of("target", "turned-" + turn + ".pdf"), pdf);
            assertThat(corner(pdf)).as("turned by %d", turn).isEqualTo(expected(turn));
        }
    }

    @Test
    void whatWasFilledInAndStampedIsPartOfThePage() throws IOException {
        ForeignPdf form = ForeignPdf.begin();
        PDPage page = form.page("Name of the child:");
        PDDocument document = form.document();
        PDAcroForm fields = new PDAcroForm(document);
        document.getDocumentCatalog().setAcroForm(fields);
        PDResources resources = new PDResources();
        COSName font = resources.add(form.wholeFont());
        fields.setDefaultResources(resources);
        PDTextField field = new PDTextField(fields);
        field.setPartialName("name");
        field.setDefaultAppearance("/" + font.getName() + " 12 Tf 0 g");
        field.getWidgets().getFirst().setRectangle(new PDRectangle(72, 600, 300, 30));
        field.getWidgets().getFirst().setPage(page);
        page.getAnnotations().add(field.getWidgets().getFirst());
        fields.getFields().add(field);
        field.setValue("Name");
        byte[] pdf = Appending.of("form.pdf", PDF, form.bytes()).pdf();
        Files.write(Path.of("target", "form.pdf"), pdf);
        Conforms.asReport(pdf);
        try (PDDocument made = Loader.loadPDF(pdf)) {
            assertThat(ReadBack.alternatives(made).getFirst()).contains("Name of the child:\nName");
            assertThat(made.getDocumentCatalog().getAcroForm()).isNull();
        }
    }

    @Test
    void notesPinnedToAPageAreSaid() throws IOException {
        ForeignPdf noted = ForeignPdf.begin();
        PDPage page = noted.page("A draft");
        PDAnnotationText note = new PDAnnotationText();
        note.setContents("Is this right?");
        note.setRectangle(new PDRectangle(10, 10, 20, 20));
        page.getAnnotations().add(note);
        Shown shown = Appending.of("a.pdf", PDF, noted.bytes()).shown();
        assertThat(shown.sentence()).isEqualTo("Notes pinned to its pages are not shown.");
    }

    @Test
    void aPageWithoutExtentIsSaidAndTheOthersArePlaced() throws IOException {
        ForeignPdf flat = ForeignPdf.begin();
        flat.page("A sound page");
        flat.page("Flat").setMediaBox(new PDRectangle(0, 0));
        Appending placed = Appending.of("a.pdf", PDF, flat.bytes());
        assertThat(placed.shown().sentence()).contains("One of its pages");
        Conforms.asPack(placed.pdf());
    }

    @Test
    void aPdfOfTheSecondFormatIsPlaced() throws IOException {
        ForeignPdf second = ForeignPdf.begin();
        second.page("Of 2020");
        second.document().getDocument().setVersion(2.0f);
        second.document().getDocumentCatalog().setVersion("2.0");
        Appending placed = Appending.of("a.pdf", PDF, second.bytes());
        assertThat(placed.shown().whole()).isTrue();
        Conforms.asReport(placed.pdf());
    }

    @Test
    void aFormThatOnlyItsMakerShowsIsSaid() throws IOException {
        ForeignPdf form = ForeignPdf.begin();
        form.page("Please wait");
        PDAcroForm fields = new PDAcroForm(form.document());
        fields.getCOSObject().setItem(COSName.XFA, new COSString("<xdp/>"));
        form.document().getDocumentCatalog().setAcroForm(fields);
        assertThat(Appending.of("a.pdf", PDF, form.bytes()).shown().sentence()).contains("Adobe");
    }

    @Property(tries = 150)
    void aPdfWithAByteChangedIsPlacedOrSaidAndNeverThrown(
            @ForAll @IntRange(max = 20_000) int at, @ForAll byte instead) throws IOException {
        byte[] pdf = SOUND.clone();
        pdf[at % pdf.length] = instead;
        assertThat(Appending.of("a.pdf", PDF, pdf).pdf()).isNotEmpty();
    }

    private static byte[] sound() {
        try {
            ForeignPdf made = ForeignPdf.begin();
            made.page("A line of words");
            return made.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static COSStream form(String operators) throws IOException {
        COSStream form = new COSStream();
        try (var out = form.createOutputStream()) {
            out.write(operators.getBytes(US_ASCII));
        }
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        COSArray box = new COSArray();
        for (float edge : new float[] {0, 0, 100, 100}) {
            box.add(new COSFloat(edge));
        }
        form.setItem(COSName.BBOX, box);
        return form;
    }

    private static void objects(PDPage page, String name, COSStream object) {
        COSDictionary objects = new COSDictionary();
        objects.setItem(COSName.getPDFName(name), object);
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.XOBJECT, objects);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
    }

    private static byte[] packed(int spaces) throws IOException {
        byte[] much = new byte[spaces];
        Arrays.fill(much, (byte) ' ');
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            packing.write(much);
        }
        return out.toByteArray();
    }

    /** Each pair of bytes is 128 spaces. */
    private static byte[] runs() {
        byte[] runs = new byte[2 << 20];
        for (int i = 0; i < runs.length; i += 2) {
            runs[i] = (byte) 129;
            runs[i + 1] = ' ';
        }
        return runs;
    }

    static int pictures(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            int pictures = 0;
            for (COSName name : resources.getXObjectNames()) {
                pictures += resources.isImageXObject(name) ? 1 : 0;
            }
            return pictures;
        }
    }

    /** In which quarter of the placed page the black is: 1 upper left, clockwise. */
    private static int corner(byte[] pdf) throws IOException {
        var page = PaperPreview.of(pdf).page(3, 72);
        long across = 0;
        long down = 0;
        int black = 0;
        int left = page.width();
        int right = 0;
        for (int y = 110; y < page.height() - 80; y++) {
            for (int x = 40; x < page.width() - 40; x++) {
                int dot = page.argb().get(y * page.width() + x) & 0xFFFFFF;
                if (dot == 0) {
                    across += x;
                    down += y;
                    black++;
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
        }
        boolean onTheLeft = across / black < page.width() / 2;
        boolean above = down / black < page.height() / 2;
        return above ? (onTheLeft ? 1 : 2) : onTheLeft ? 4 : 3;
    }

    private static int expected(int turn) {
        return switch (turn) {
            case 90 -> 1;
            case 180 -> 2;
            case 270 -> 3;
            default -> 4;
        };
    }
}

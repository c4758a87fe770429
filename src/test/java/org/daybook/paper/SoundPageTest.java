package org.daybook.paper;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.junit.jupiter.api.Test;

/** Which pages keep their own lines and letters, and which become pictures; all keep the rules. */
class SoundPageTest {

    @Test
    void lettersWithTheirFontStayLetters() throws IOException {
        ForeignPdf sound = ForeignPdf.begin();
        sound.page("A letter");
        stays(sound);
    }

    @Test
    void lettersOfTheKindThatOfficeProgramsWriteStayLetters() throws IOException {
        ForeignPdf office = ForeignPdf.begin().withPlainFont();
        office.page("A letter");
        stays(office);
    }

    @Test
    void lettersWithoutTheirFontBecomeAPicture() throws IOException {
        ForeignPdf old = ForeignPdf.begin().withoutFont();
        old.page("A letter");
        becomesAPicture(old);
    }

    @Test
    void photographsAndPicturesThatAreClearInPartsStayWhatTheyAre() throws IOException {
        ForeignPdf scanned = ForeignPdf.begin();
        PDPage page = scanned.page("Scanned");
        BufferedImage clear = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(3, 3, 0x80FF0000);
        draw(
                scanned,
                page,
                JPEGFactory.createFromImage(
                        scanned.document(), new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB)),
                LosslessFactory.createFromImage(scanned.document(), clear));
        stays(scanned);
    }

    @Test
    void faxesStayWhatTheyAre() throws IOException {
        ForeignPdf fax = ForeignPdf.begin();
        PDPage page = fax.page("Sent at 09:10");
        BufferedImage sheet = new BufferedImage(80, 80, BufferedImage.TYPE_BYTE_BINARY);
        draw(fax, page, CCITTFactory.createFromImage(fax.document(), sheet));
        stays(fax);
    }

    @Test
    void whatACameraWroteBesideAPhotographOnAPageIsLeftOut() throws IOException {
        byte[] jpeg =
                ForeignPictureTest.noted(
                        ForeignPictureTest.jpeg(
                                new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB)),
                        1);
        ForeignPdf scanned = ForeignPdf.begin();
        PDPage page = scanned.page("Scanned");
        draw(scanned, page, JPEGFactory.createFromByteArray(scanned.document(), jpeg));
        byte[] pdf = stays(scanned);
        assertThat(new String(pdf, US_ASCII)).doesNotContain("Hollowbrook Lane");
    }

    @Test
    void surfacesThatShineThroughStay() throws IOException {
        ForeignPdf clear = ForeignPdf.begin();
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.S, COSName.TRANSPARENCY);
        group.setItem(COSName.CS, COSName.DEVICERGB);
        COSDictionary state = new COSDictionary();
        state.setItem(COSName.CA_NS, new COSFloat(.5f));
        state.setItem(COSName.BM, COSName.getPDFName("Multiply"));
        PDPage page = clear.drawn(PDRectangle.A4, "/S gs 1 0 0 rg 20 20 200 200 re f");
        page.getCOSObject().setItem(COSName.GROUP, group);
        resources(page, COSName.EXT_G_STATE, "S", state);
        stays(clear);
    }

    @Test
    void coloursThatPassIntoOneAnotherStay() throws IOException {
        ForeignPdf passing = ForeignPdf.begin();
        COSDictionary function = new COSDictionary();
        function.setItem(COSName.FUNCTION_TYPE, COSInteger.TWO);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        function.setItem(COSName.C0, numbers(1, 0, 0));
        function.setItem(COSName.C1, numbers(0, 0, 1));
        function.setItem(COSName.N, COSInteger.ONE);
        COSDictionary shading = new COSDictionary();
        shading.setItem(COSName.SHADING_TYPE, COSInteger.TWO);
        shading.setItem(COSName.COLORSPACE, COSName.DEVICERGB);
        shading.setItem(COSName.COORDS, numbers(0, 0, 300, 300));
        shading.setItem(COSName.FUNCTION, function);
        PDPage page = passing.drawn(PDRectangle.A4, "q 0 0 300 300 re W n /A sh Q");
        resources(page, COSName.SHADING, "A", shading);
        stays(passing);
    }

    @Test
    void aPictureInTheMiddleOfTheOperatorsStays() throws IOException {
        ForeignPdf inline = ForeignPdf.begin();
        inline.drawn(
                PDRectangle.A4, "q 90 0 0 90 50 50 cm BI /W 2 /H 2 /BPC 8 /CS /G ID abcd EI Q");
        stays(inline);
    }

    @Test
    void marksOfAnotherStructureAreLeftOut() throws IOException {
        ForeignPdf tagged = ForeignPdf.begin();
        tagged.drawn(
                PDRectangle.A4,
                "/P <</MCID 0>> BDC 10 10 50 50 re f EMC /Artifact BMC 9 9 5 5 re f EMC Q q");
        stays(tagged);
    }

    @Test
    void inksForPressesBecomeAPicture() throws IOException {
        ForeignPdf inks = ForeignPdf.begin();
        inks.drawn(PDRectangle.A4, "0 1 1 0 k 20 20 200 200 re f");
        becomesAPicture(inks);
    }

    @Test
    void aBrokenColourProfileBecomesAPicture() throws IOException {
        ForeignPdf broken = ForeignPdf.begin();
        PDPage page = broken.drawn(PDRectangle.A4, "/C cs 1 0 0 sc 20 20 200 200 re f");
        resources(page, COSName.COLORSPACE, "C", profiled(new byte[200]));
        becomesAPicture(broken);
        ForeignPdf sound = ForeignPdf.begin();
        page = sound.drawn(PDRectangle.A4, "/C cs 1 0 0 sc 20 20 200 200 re f");
        byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        resources(page, COSName.COLORSPACE, "C", profiled(profile));
        stays(sound);
    }

    @Test
    void layersBecomeAPictureOfWhatIsSeen() throws IOException {
        ForeignPdf layered = ForeignPdf.begin();
        PDOptionalContentProperties layers = new PDOptionalContentProperties();
        PDOptionalContentGroup hidden = new PDOptionalContentGroup("Hidden");
        layers.addGroup(hidden);
        layers.setGroupEnabled(hidden, false);
        layered.document().getDocumentCatalog().setOCProperties(layers);
        PDPage page = layered.drawn(PDRectangle.A4, "/OC /H BDC 20 20 200 200 re f EMC");
        resources(page, COSName.PROPERTIES, "H", hidden.getCOSObject());
        becomesAPicture(layered);
    }

    @Test
    void operatorsThatNobodyKnowsBecomeAPicture() throws IOException {
        ForeignPdf odd = ForeignPdf.begin();
        odd.drawn(PDRectangle.A4, "1 2 3 evil 20 20 200 200 re f");
        becomesAPicture(odd);
    }

    @Test
    void whatNoLibraryUnpacksIsSaidToBeMissing() throws IOException {
        ForeignPdf scanned = ForeignPdf.begin();
        PDPage page = scanned.page("Scanned");
        PDImageXObject picture =
                LosslessFactory.createFromImage(
                        scanned.document(), new BufferedImage(40, 40, BufferedImage.TYPE_INT_RGB));
        picture.getCOSObject().setItem(COSName.FILTER, COSName.JPX_DECODE);
        draw(scanned, page, picture);
        Appending placed = Appending.of("a.pdf", "application/pdf", scanned.bytes());
        assertThat(placed.shown().whole()).isFalse();
        assertThat(ReadBack.text(placed.pdf())).contains("packed in a way that cannot be shown");
    }

    @Test
    void aPageIsNotColouredByWhatStandsBeforeIt() throws IOException {
        ForeignPdf plain = ForeignPdf.begin();
        plain.drawn(new PDRectangle(200, 300), "0 0 200 300 re f");
        byte[] pdf = stays(plain);
        var page = PaperPreview.of(pdf).page(3, 72);
        int middle = page.argb().get(page.height() / 3 * page.width() + page.width() / 2);
        assertThat(new Color(middle)).isEqualTo(Color.BLACK);
    }

    private static byte[] stays(ForeignPdf foreign) throws IOException {
        return placed(foreign, pdf -> assertThat(pictures(pdf)).isZero());
    }

    private static void becomesAPicture(ForeignPdf foreign) throws IOException {
        placed(foreign, pdf -> assertThat(pictures(pdf)).isOne());
    }

    private static byte[] placed(ForeignPdf foreign, Consumer<byte[]> holds) throws IOException {
        Appending placed = Appending.of("a.pdf", "application/pdf", foreign.bytes());
        assertThat(placed.shown().whole()).isTrue();
        holds.accept(placed.pdf());
        Conforms.asReport(placed.pdf());
        return placed.pdf();
    }

    private static int pictures(byte[] pdf) {
        try {
            return OddPdfTest.pictures(pdf);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void draw(ForeignPdf foreign, PDPage page, PDImageXObject... pictures)
            throws IOException {
        try (PDPageContentStream pen =
                new PDPageContentStream(
                        foreign.document(), page, PDPageContentStream.AppendMode.APPEND, true)) {
            for (PDImageXObject picture : pictures) {
                pen.drawImage(picture, 100, 300);
            }
        }
    }

    private static void resources(PDPage page, COSName category, String name, COSBase value) {
        COSDictionary named = new COSDictionary();
        named.setItem(COSName.getPDFName(name), value);
        COSDictionary resources = new COSDictionary();
        resources.setItem(category, named);
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
    }

    private static COSArray profiled(byte[] profile) throws IOException {
        COSStream stream = new COSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(profile);
        }
        stream.setInt(COSName.N, 3);
        COSArray space = new COSArray();
        space.add(COSName.ICCBASED);
        space.add(stream);
        return space;
    }

    private static COSArray numbers(float... values) {
        COSArray numbers = new COSArray();
        for (float value : values) {
            numbers.add(new COSFloat(value));
        }
        return numbers;
    }
}

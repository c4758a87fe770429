package org.daybook.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.Test;

/** A document is said to be read only where nothing in it can hold other words. */
class ForeignWordsTest {

    private static final String LINE = "The core group met and agreed what is to be done by whom";

    @Test
    void aTypedLetterIsReadWhole() throws IOException {
        try (ForeignPdf pdf = letter()) {
            ForeignWords words = ForeignWords.of(pdf.bytes());
            assertThat(words.whole()).isTrue();
            assertThat(words.words()).contains(LINE);
        }
    }

    @Test
    void scannedPagesBehindATypedCoverAreNotRead() throws IOException {
        try (ForeignPdf pdf = letter()) {
            for (int i = 0; i < 3; i++) {
                picture(pdf, pdf.page(), 500);
            }
            ForeignWords words = ForeignWords.of(pdf.bytes());
            assertThat(words.whole()).isFalse();
            assertThat(words.words()).contains(LINE);
        }
    }

    @Test
    void aBadgeInALetterIsNoScan() throws IOException {
        try (ForeignPdf pdf = letter()) {
            picture(pdf, pdf.document().getPage(0), 60);
            assertThat(ForeignWords.of(pdf.bytes()).whole()).isTrue();
        }
    }

    @Test
    void aLargePictureInALetterIsNotRead() throws IOException {
        try (ForeignPdf pdf = letter()) {
            picture(pdf, pdf.document().getPage(0), 400);
            assertThat(ForeignWords.of(pdf.bytes()).whole()).isFalse();
        }
    }

    @Test
    void lettersThatNobodyCanTellAreNotRead() throws IOException {
        try (ForeignPdf pdf = letter()) {
            byte[] sound = pdf.bytes();
            try (PDDocument document = Loader.loadPDF(sound)) {
                PDResources resources = document.getPage(0).getResources();
                for (COSName name : resources.getFontNames()) {
                    resources.getFont(name).getCOSObject().removeItem(COSName.TO_UNICODE);
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                document.save(out);
                assertThat(ForeignWords.of(out.toByteArray()).whole()).isFalse();
            }
        }
    }

    @Test
    void whatCarriesFilesIsNotReadWhole() throws IOException {
        try (ForeignPdf pdf = letter()) {
            assertThat(ForeignWords.of(pdf.carrying("Nell Quarry.docx").bytes()))
                    .satisfies(words -> {
                        assertThat(words.whole()).isFalse();
                        assertThat(words.words()).contains("Nell Quarry.docx");
                    });
        }
    }

    @Test
    void wordsBesideThePagesAreRead() throws IOException {
        try (ForeignPdf pdf = letter()) {
            PDDocument document = pdf.document();
            bookmark(document);
            saidOfItself(document);
            field(document);
            instead(document);
            note(document.getPage(0));
            ForeignWords words = ForeignWords.of(pdf.bytes());
            assertThat(words.words())
                    .contains("a bookmark of Nell")
                    .contains("seen by Otis in the metadata")
                    .contains("a tooltip on Kit")
                    .contains("a field for Sol")
                    .contains("a picture of Ivy")
                    .contains("said instead of Tobias")
                    .contains("a note on Wren", "written by Bram", "<p>rich <b>Ada</b></p>");
            assertThat(words.whole()).isTrue();
        }
    }

    @Test
    void whatIsNoPdfIsNotRead() {
        assertThat(ForeignWords.of(new byte[] {1, 2, 3})).isEqualTo(new ForeignWords("", false));
    }

    private static ForeignPdf letter() throws IOException {
        ForeignPdf pdf = ForeignPdf.begin();
        pdf.page(Collections.nCopies(8, LINE).toArray(String[]::new));
        return pdf;
    }

    private static void picture(ForeignPdf pdf, PDPage page, float wide) throws IOException {
        BufferedImage scan = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB);
        try (PDPageContentStream pen =
                new PDPageContentStream(
                        pdf.document(), page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            pen.drawImage(
                    LosslessFactory.createFromImage(pdf.document(), scan), 40, 40, wide, wide);
        }
    }

    private static void bookmark(PDDocument document) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle("a bookmark of Nell");
        outline.addLast(item);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }

    private static void saidOfItself(PDDocument document) throws IOException {
        byte[] xmp =
                "<x><b>seen by Otis</b> <b>in the metadata</b></x>"
                        .getBytes(StandardCharsets.UTF_8);
        document.getDocumentCatalog()
                .setMetadata(new PDMetadata(document, new ByteArrayInputStream(xmp)));
    }

    private static void field(PDDocument document) {
        PDAcroForm form = new PDAcroForm(document);
        PDTextField field = new PDTextField(form);
        field.setPartialName("a field for Sol");
        field.setAlternateFieldName("a tooltip on Kit");
        form.setFields(List.of(field));
        document.getDocumentCatalog().setAcroForm(form);
    }

    private static void instead(PDDocument document) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement figure = new PDStructureElement("Figure", root);
        figure.setAlternateDescription("a picture of Ivy");
        figure.setActualText("said instead of Tobias");
        root.appendKid(figure);
        document.getDocumentCatalog().setStructureTreeRoot(root);
    }

    private static void note(PDPage page) throws IOException {
        PDAnnotationText note = new PDAnnotationText();
        note.setRectangle(new PDRectangle(10, 10, 20, 20));
        note.setContents("a note on Wren");
        note.setTitlePopup("written by Bram");
        note.setRichContents("<p>rich <b>Ada</b></p>");
        page.getAnnotations().add(note);
    }
}

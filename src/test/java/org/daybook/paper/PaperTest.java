package org.daybook.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PaperTest {

    @Test
    void aPackKeepsTheRulesOfAccessibleAndArchivalFiles() throws Exception {
        byte[] pdf = SamplePack.bytes(3);
        Files.write(Path.of("target", "sample-pack.pdf"), pdf);
        Conforms.asPack(pdf);
    }

    @Test
    void theJudgeSeesABrokenRule() throws Exception {
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            plain.save(out);
            assertThatThrownBy(() -> Conforms.asReport(out.toByteArray()))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("ua1 7.1");
        }
    }

    @Test
    void theSameInputGivesTheSameBytes() throws Exception {
        assertThat(SamplePack.bytes(5)).isEqualTo(SamplePack.bytes(5));
    }

    @Test
    void eachColumnHeaderIsReadOnceHoweverManyPagesRepeatIt() throws Exception {
        List<String> elements = ReadBack.elements(SamplePack.bytes(20));
        assertThat(elements.stream().filter("TH: Happened"::equals)).hasSize(1);
        assertThat(elements.stream().filter("TH: What and why"::equals)).hasSize(1);
    }

    @Test
    void theStructureSaysWhatThingsAre() throws Exception {
        assertThat(ReadBack.elements(SamplePack.bytes(1)))
                .contains(
                        "H1: Bram Holloway",
                        "H2: Day one",
                        "H3: What helps Bram",
                        "Lbl: Social worker",
                        "P: “I put my blanket over my ears.”",
                        "Lbl: \u2610",
                        "LBody: all 5 pages",
                        "Link: Receipt, to sign and return5");
    }

    @Test
    void numbersKnownOnlyAtTheEndAreFilledIn() throws Exception {
        String text = ReadBack.text(SamplePack.bytes(30));
        assertThat(text).contains("Day-one page2", "see page 3.").containsPattern("all 1\\d pages");
    }

    @Test
    void linksSayWhereTheyLeadAndBookmarksFollowTheHeadings() throws Exception {
        try (PDDocument document = Loader.loadPDF(SamplePack.bytes(1))) {
            List<PDAnnotation> links = document.getPage(0).getAnnotations();
            assertThat(links)
                    .extracting(PDAnnotation::getContents)
                    .containsExactly(
                            "Day-one page",
                            "Chronology, oldest first",
                            "Figures",
                            "Receipt, to sign and return");
            PDDocumentCatalog catalog = document.getDocumentCatalog();
            PDOutlineItem first = catalog.getDocumentOutline().getFirstChild();
            assertThat(first.getTitle()).isEqualTo("In this pack");
            assertThat(first.getNextSibling().getFirstChild().getTitle()).isEqualTo("Phone today");
            assertThat(catalog.getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void figuresSayWhatTheyShow() throws Exception {
        try (PDDocument document = Loader.loadPDF(SamplePack.bytes(1))) {
            assertThat(ReadBack.alternatives(document))
                    .containsExactly("Hours in school rose from 5 to 20 in six weeks");
        }
    }

    @Test
    void aLockedFileIsAccessibleAndClaimsNoMore() throws Exception {
        byte[] locked = SamplePack.locked("Märchen, Löwe & 7 Zwerge");
        assertThatThrownBy(() -> Loader.loadPDF(locked, "wrong")).hasMessageContaining("password");
        try (PDDocument document = Loader.loadPDF(locked, "Märchen, Löwe & 7 Zwerge")) {
            assertThat(document.getEncryption().getRevision()).isEqualTo(6);
            assertThat(document.getCurrentAccessPermission().canExtractForAccessibility()).isTrue();
            document.setAllSecurityToBeRemoved(true);
            ByteArrayOutputStream open = new ByteArrayOutputStream();
            document.save(open);
            Conforms.to(open.toByteArray(), PDFAFlavour.PDFUA_1);
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), UTF_8))
                    .doesNotContain("pdfaid");
        }
    }

    @Test
    void theRecordInsideComesOutAgain() throws Exception {
        try (PDDocument document = Loader.loadPDF(SamplePack.bytes(1))) {
            var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("record.json");
            PDComplexFileSpecification file = files.values().iterator().next();
            byte[] inside = file.getEmbeddedFileUnicode().toByteArray();
            assertThat(inside).isEqualTo(SamplePack.record().bytes());
        }
    }
}

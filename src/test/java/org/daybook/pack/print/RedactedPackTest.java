package org.daybook.pack.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daybook.attachments.Attachment;
import org.daybook.attachments.AttachmentId;
import org.daybook.attachments.FileKind;
import org.daybook.attachments.Holder;
import org.daybook.base.EntryId;
import org.daybook.extract.ChildsFile;
import org.daybook.extract.Enclosure;
import org.daybook.extract.WrensEntries;
import org.daybook.extract.WrensFile;
import org.daybook.handover.ReadRecord;
import org.daybook.handover.RecordRead;
import org.daybook.pack.DocumentFate.Fate;
import org.daybook.pack.DocumentTexts;
import org.daybook.pack.PackContents;
import org.daybook.pack.Passage;
import org.daybook.pack.PracticePack;
import org.daybook.pack.Reason;
import org.daybook.pack.WhatLeaves;
import org.daybook.pack.WithheldDocument;
import org.daybook.paper.Conforms;
import org.daybook.paper.Everything;
import org.daybook.paper.ForeignPdf;
import org.daybook.paper.ReadBack;
import org.daybook.transfer.PackForm;
import org.daybook.transfer.PracticeFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What was withheld is in no page, stream, name, bookmark, record or document of the pack. */
class RedactedPackTest {

    private static final byte[] MINUTES = made();
    private static final String PASSPHRASE = "amber lantern quiet orchard paper";

    /** Words of a professional, an alert, a question, a decision, an offer and the day-one page. */
    private static final List<Passage> PASSAGES =
            List.of(
                    PracticePack.passage("Priya Dunmore", Reason.IN_CONFIDENCE),
                    PracticePack.passage("father may not collect", Reason.DANGER),
                    PracticePack.passage("home at night", Reason.SOMEBODY_ELSE),
                    PracticePack.passage("minutes of the core group", Reason.ANOTHER_CHILD),
                    PracticePack.passage("Merrow Vale", Reason.LAW),
                    PracticePack.passage("Idris Penn", Reason.LAW),
                    PracticePack.passage("sister", Reason.ANOTHER_CHILD));

    private static final List<String> GONE =
            List.of(
                    "dunmore",
                    "may not collect",
                    "home at night",
                    "core group.pdf",
                    "merrow",
                    "idris",
                    "sister");

    @Test
    void withheldWordsAreInNoStreamOfAPackToPrint() throws Exception {
        PackContents contents = contents(PackForm.TO_PRINT, "");
        byte[] pdf = print(contents, "");
        Files.createDirectories(Path.of("target", "pictures"));
        Files.write(Path.of("target", "pictures", "pack-redacted.pdf"), pdf);
        nothingLeft(pdf, "");
        Conforms.asReport(pdf);
        assertThat(ReadBack.text(pdf))
                .contains("[withheld, reason 3]")
                .contains("Words under a bar with the number 4")
                .contains(Reason.DANGER.sentence());
    }

    @Test
    void norOfTheRecordAndTheDocumentsForADaybook() throws Exception {
        PackContents contents = contents(PackForm.FOR_DAYBOOK, "");
        byte[] pdf = print(contents, "");
        nothingLeft(pdf, "");
        Conforms.asPack(pdf);
        byte[] record = HandedRecord.of(contents).bytes();
        assertThat(ReadRecord.from(record)).isInstanceOf(RecordRead.Read.class);
        assertThat(new String(record, StandardCharsets.UTF_8))
                .contains("withheld, reason 3", Reason.DANGER.sentence());
    }

    @Test
    void norOfALockedPackOnceItIsOpen() throws Exception {
        byte[] pdf = print(contents(PackForm.TO_SEND, ""), PASSPHRASE);
        nothingLeft(pdf, PASSPHRASE);
        Conforms.to(print(contents(PackForm.TO_SEND, ""), ""), PDFAFlavour.PDFUA_1);
    }

    /** Without this the search above could find nothing because it looks nowhere. */
    @Test
    void theSearchFindsTheSameWordsWhereTheyWereNotWithheld() throws Exception {
        PackContents open =
                PracticePack.of(PackForm.FOR_DAYBOOK, leaves(List.of(), ""), PracticeFile.dayOne());
        List<String> all = Everything.in(print(open, ""), "");
        for (String word : GONE) {
            assertThat(all).anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
        }
    }

    @Test
    void theSameRecordAndBarsGiveTheSameBytes() throws Exception {
        assertThat(print(contents(PackForm.FOR_DAYBOOK, ""), ""))
                .isEqualTo(print(contents(PackForm.FOR_DAYBOOK, ""), ""));
    }

    @Test
    void aDocumentWhoseTextHoldsTheWordsStaysBehindAndOneThatCannotBeReadIsNamedToTheLead() {
        String text = "Present: Priya\nDunmore, social worker";
        assertThat(leaves(PASSAGES, text).fates())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.fate()).isEqualTo(Fate.HOLDS_WITHHELD_WORDS);
                    assertThat(one.goes()).isFalse();
                });
        PackContents contents = contents(PackForm.FOR_DAYBOOK, text);
        assertThat(contents.documents()).isEmpty();
        assertThat(contents.heldBack().documents()).hasSize(1);
        assertThat(contents.checklist())
                .anySatisfy(held -> assertThat(held.what()).startsWith("A document (PDF, "));
        assertThat(leaves(PASSAGES, null).fates())
                .singleElement()
                .satisfies(one -> assertThat(one.fate()).isEqualTo(Fate.GOES_UNREAD));
    }

    @Test
    void aWithheldDocumentIsNeitherNamedNorInside() throws Exception {
        WithheldDocument behind =
                new WithheldDocument(
                        new UUID(1, 1),
                        PracticeFile.TRANSFER,
                        document().id(),
                        "It is the copy of another agency",
                        PracticeFile.MADE,
                        PracticeFile.LEAD,
                        Optional.empty());
        PackContents contents =
                PracticePack.of(
                        PackForm.FOR_DAYBOOK,
                        PracticePack.leaves(
                                file(),
                                List.of(),
                                List.of(behind),
                                _ -> new DocumentTexts.Text("", true)),
                        PracticeFile.dayOne());
        byte[] pdf = print(contents, "");
        assertThat(Everything.in(pdf, ""))
                .noneMatch(text -> text.contains("minutes of the core group"))
                .noneMatch(text -> text.contains("Agreed: she is seen each week"));
        assertThat(ReadBack.text(pdf)).contains("It is the copy of another agency");
    }

    @Test
    void theDocumentsStandAsPagesBehindTheirTitlesAndInsideAPackForADaybook() throws Exception {
        PackContents contents =
                PracticePack.of(PackForm.FOR_DAYBOOK, leaves(List.of(), ""), PracticeFile.dayOne());
        byte[] pdf = print(contents, "");
        Conforms.asPack(pdf);
        assertThat(ReadBack.text(pdf))
                .contains("Document 1. minutes of the core group.pdf")
                .contains("Agreed: she is seen each week");
        assertThat(Everything.in(pdf, "")).anyMatch("01 minutes of the core group.pdf"::equals);
    }

    @Test
    void aDocumentThatPaperCannotShowIsSaidToGoBesideAPackToPrint() throws Exception {
        PackContents printed =
                PracticePack.of(PackForm.TO_PRINT, leaves(List.of(), ""), PracticeFile.dayOne());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TransferPackPaper(_ -> new ByteArrayInputStream(new byte[] {1, 2, 3}))
                .print(printed, Optional.empty(), out);
        Conforms.asReport(out.toByteArray());
        assertThat(ReadBack.text(out.toByteArray()))
                .containsSubsequence(
                        "What is here", "Goes beside this pack", "Document 1. minutes");
        assertThat(ReadBack.text(print(printed, ""))).doesNotContain("Goes beside this pack");
    }

    private static void nothingLeft(byte[] pdf, String passphrase) throws IOException {
        List<String> all = Everything.in(pdf, passphrase);
        assertThat(all).hasSizeGreaterThan(200);
        for (String word : GONE) {
            assertThat(all).noneMatch(text -> text.toLowerCase(Locale.ROOT).contains(word));
        }
    }

    private static PackContents contents(PackForm form, String documentText) {
        return PracticePack.of(form, leaves(PASSAGES, documentText), PracticeFile.dayOne());
    }

    /**
     * @param documentText null where it cannot be read
     */
    private static WhatLeaves leaves(List<Passage> passages, @Nullable String documentText) {
        return PracticePack.leaves(
                file(),
                passages,
                List.of(),
                _ ->
                        documentText == null
                                ? DocumentTexts.Text.UNREAD
                                : new DocumentTexts.Text(documentText, true));
    }

    private static ChildsFile file() {
        ChildsFile.Records records = WrensFile.records(WrensEntries.all());
        return ChildsFile.of(
                new ChildsFile.Records(
                        records.child(),
                        records.entries(),
                        records.standing(),
                        records.team(),
                        records.links(),
                        records.followUps(),
                        Map.<EntryId, List<Attachment>>of(
                                WrensEntries.MEETING, List.of(document()))),
                PracticeFile.madeOn(),
                WrensFile::initials);
    }

    private static Attachment document() {
        return new Attachment(
                new AttachmentId(new UUID(11, 1)),
                new Holder.OfEntry(WrensEntries.MEETING),
                1,
                "minutes of the core group.pdf",
                FileKind.PDF,
                MINUTES.length,
                "0".repeat(64),
                "sealed",
                "",
                PracticeFile.MADE,
                PracticeFile.LEAD,
                Optional.empty());
    }

    private static byte[] made() {
        try (ForeignPdf pdf = ForeignPdf.begin()) {
            pdf.page("Core group", "Agreed: she is seen each week");
            return pdf.bytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] print(PackContents contents, String passphrase) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TransferPackPaper(RedactedPackTest::open)
                .print(
                        contents,
                        passphrase.isEmpty() ? Optional.empty() : Optional.of(passphrase),
                        out);
        return out.toByteArray();
    }

    private static InputStream open(Enclosure document) {
        assertThat(document.sort()).isEqualTo(FileKind.PDF);
        return new ByteArrayInputStream(MINUTES);
    }
}

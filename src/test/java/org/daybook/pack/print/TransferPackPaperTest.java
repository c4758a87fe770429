package org.daybook.pack.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.daybook.chronology.Action;
import org.daybook.chronology.Decision;
import org.daybook.chronology.Entry;
import org.daybook.chronology.Turn;
import org.daybook.chronology.When;
import org.daybook.extract.OwnEntry;
import org.daybook.extract.WrensFile;
import org.daybook.handover.ReadRecord;
import org.daybook.handover.RecordRead;
import org.daybook.handover.WrittenRecord;
import org.daybook.pack.PackContents;
import org.daybook.pack.PackPress;
import org.daybook.pack.PracticePack;
import org.daybook.paper.Conforms;
import org.daybook.paper.ReadBack;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.PackForm;
import org.daybook.transfer.PracticeFile;
import org.junit.jupiter.api.Test;

class TransferPackPaperTest {

    private final PackContents contents = PracticePack.contents();

    @Test
    void isAccessibleAndArchival() throws Exception {
        byte[] pdf = print(contents);
        keep("pack.pdf", pdf);
        Conforms.asReport(pdf);
    }

    @Test
    void aFileWithoutEntriesIsAPackToo() throws Exception {
        byte[] pdf = print(PracticePack.contents(DayOne.EMPTY, List.of()));
        Conforms.asReport(pdf);
        assertThat(read(pdf))
                .contains("This file holds no entry.")
                .contains("No day-one page was written");
    }

    @Test
    void saysAllThatTheRecordSays() throws Exception {
        String text = read(print(contents));
        for (OwnEntry entry : contents.entries()) {
            for (OwnEntry.OwnWording wording : entry.wordings()) {
                assertThat(text).contains(squeezed(wording.narrative()));
                assertThat(text).contains(squeezed(wording.reason()));
                wording.own().ifPresent(own -> assertThat(text).contains(squeezed(own.words())));
                wording.own()
                        .ifPresent(own -> assertThat(text).contains(squeezed(own.voiceNote())));
            }
            for (Decision decision : entry.decisions()) {
                assertThat(text).contains(squeezed(decision.words()));
                assertThat(text).contains(squeezed(decision.rationale()));
            }
            for (Action action : entry.actions()) {
                assertThat(text).contains(squeezed(action.what()));
            }
        }
    }

    /** What the lead cannot read beforehand does not leave. */
    @Test
    void everyTurnThatGoesAsDataStandsOnThePagesAndWhereTheLeadReadsThem() throws Exception {
        Entry police = PracticeFile.police();
        List<Turn> turns =
                Stream.of(Turn.Kind.values())
                        .filter(kind -> !kind.name().startsWith("MOVED"))
                        .flatMap(kind -> Stream.of(turn(kind, 1), turn(kind, 2)))
                        .toList();
        PackContents turned =
                PracticePack.contents(
                        PracticeFile.dayOne(),
                        List.of(
                                new Entry(
                                        police.id(),
                                        police.kind(),
                                        police.seq(),
                                        police.recordedAt(),
                                        police.recordedBy(),
                                        police.versions(),
                                        police.decisions(),
                                        police.actions(),
                                        turns)));
        String data = new String(HandedRecord.of(turned).bytes(), StandardCharsets.UTF_8);
        String pages = read(print(turned));
        String reading = new PaperReading().of(turned).toString();
        for (Turn turn : turns) {
            assertThat(List.of(data, pages, reading))
                    .as(turn.words())
                    .allMatch(text -> text.contains(turn.words()));
        }
    }

    private static Turn turn(Turn.Kind kind, int time) {
        return new Turn(
                kind,
                "Turned-" + kind.name() + "-" + time,
                When.on(PracticeFile.madeOn()),
                PracticeFile.LEAD,
                Optional.empty(),
                Optional.empty(),
                PracticeFile.MADE.plusSeconds(time),
                PracticeFile.LEAD);
    }

    @Test
    void saysWhoseFileItIsAndWhereItGoes() throws Exception {
        assertThat(read(print(contents)))
                .contains("Bram Holloway")
                .contains("Bramwell Holloway")
                .contains("Mr Idris Penn")
                .contains("Merrow Vale Juniors")
                .contains("Fri 27 Nov 2026")
                .contains("Fri 4 Dec 2026")
                .contains("P-2026-0001")
                .contains("Lena Holloway")
                .contains("written 2 days later")
                .contains("alleged to have caused harm");
    }

    @Test
    void carriesNothingOfAnotherChildsFileOrOfSupervision() throws Exception {
        byte[] pdf = print(contents);
        assertThat(read(pdf)).doesNotContain("zebra-mark").doesNotContain("Quarry");
        assertThat(new String(HandedRecord.of(contents).bytes(), StandardCharsets.UTF_8))
                .doesNotContain("zebra-mark")
                .doesNotContain("Quarry")
                .doesNotContain(PracticeFile.NELL.value().toString());
    }

    @Test
    void theSameRecordGivesTheSameBytes() throws Exception {
        assertThat(print(contents)).isEqualTo(print(PracticePack.contents()));
    }

    @Test
    void theRecordForADaybookIsThatOfThePagesAndItsCheckNumberStandsOnTheCover() throws Exception {
        PackContents handed =
                PracticePack.of(PackForm.FOR_DAYBOOK, WrensFile.wren(), PracticeFile.dayOne());
        byte[] pdf = print(handed);
        Conforms.asPack(pdf);
        WrittenRecord record = HandedRecord.of(handed);
        assertThat(read(pdf)).contains(record.digest().checkNumber());
        assertThat(ReadRecord.from(record.bytes())).isInstanceOf(RecordRead.Read.class);
        assertThat(record.bytes()).isEqualTo(HandedRecord.of(handed).bytes());
    }

    @Test
    void aPackToPrintCarriesNoFile() throws Exception {
        try (PDDocument document = Loader.loadPDF(print(whole()))) {
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void titleCarriesTheNumberAndNoName() throws Exception {
        String raw = new String(print(contents), StandardCharsets.ISO_8859_1);
        assertThat(raw).contains("Transfer pack P-2026-0001");
    }

    @Test
    void saysWhatHoldsWhoWorksWithTheChildAndWhatIsFollowed() throws Exception {
        byte[] pdf = print(whole());
        keep("pack-whole.pdf", pdf);
        Conforms.asReport(pdf);
        assertThat(read(pdf))
                .containsSubsequence(
                        "Front sheet",
                        "Family and links",
                        "L. A. (a child at this school)",
                        "Status, now and before",
                        "Child protection plan – neglect, since 12 Mar 2026.",
                        "Looked after – care order, placed at home, Feb 2021 to 2023, ended.",
                        "Her father may not collect her",
                        "Priya Dunmore, Children’s social care",
                        "Mr Joel Fenn, deputy",
                        "Oldest first",
                        "Threshold: Level 4",
                        "Outcome. The step is mended",
                        "Open actions",
                        "Referrals, help and what is not known",
                        "They take it on",
                        "Who is at home at night?",
                        "Entries in full",
                        "Seen on the body",
                        "bruise, about 3 cm, yellow",
                        "Core group",
                        "Documents that belong to it",
                        "minutes of the core group.pdf",
                        "What is here, not held, withheld",
                        "Withdrawn entries",
                        "Receipt");
    }

    @Test
    void neitherSupervisionNorWithdrawnWordsNorAnotherChildReachPagesOrData() throws Exception {
        PackContents whole = whole();
        String data = new String(HandedRecord.of(whole).bytes(), StandardCharsets.UTF_8);
        for (String said : List.of(read(print(whole)), data, whole.toString())) {
            assertThat(said)
                    .doesNotContain("owl-mark")
                    .doesNotContain("struck-mark")
                    .doesNotContain(WrensFile.KIT.value().toString())
                    .doesNotContain(WrensFile.LARK.value().toString());
        }
    }

    /** A file with everything beside its entries that a pack can say. */
    private static PackContents whole() {
        return PracticePack.of(PackForm.TO_PRINT, WrensFile.wren(), PracticeFile.dayOne());
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Path folder = Path.of("target", "pictures");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), pdf);
    }

    private static byte[] print(PackContents contents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackPress press = new TransferPackPaper(_ -> InputStream.nullInputStream());
        assertThat(press.print(contents, out).pages()).isGreaterThan(4);
        return out.toByteArray();
    }

    /** Line ends and paragraphs are layout; the words are what is compared. */
    private static String read(byte[] pdf) throws IOException {
        return squeezed(ReadBack.text(pdf));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}

package org.daybook.extract.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.daybook.chronology.Entry;
import org.daybook.chronology.EntryKind;
import org.daybook.extract.ExtractContents;
import org.daybook.extract.Request;
import org.daybook.extract.Request.Form;
import org.daybook.extract.WrensEntries;
import org.daybook.extract.WrensFile;
import org.daybook.paper.Conforms;
import org.daybook.paper.ReadBack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExtractPaperTest {

    private static final String WHOM = "Priya Dunmore, Children’s social care";
    private static final String WHY = "Core group on 26 November";

    @ParameterizedTest
    @EnumSource(Form.class)
    void isAccessibleAndArchival(Form form) throws Exception {
        byte[] alone = printed(request(form, false, false));
        byte[] family = printed(request(form, true, true));
        keep(form + ".pdf", alone);
        keep(form + "-family.pdf", family);
        Conforms.asReport(alone);
        Conforms.asReport(family);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void entriesStandInTheOrderInWhichTheyHappened(Form form) throws Exception {
        assertThat(read(printed(request(form, false, false))))
                .containsSubsequence(
                        "28 Jan 2026",
                        "Police notification: Operation Encompass",
                        "11 May 2026",
                        "Concern: physical abuse",
                        "5 Nov 2026",
                        "Meeting: core group",
                        "12 Nov 2026",
                        "Pushed at the coat pegs");
    }

    @Test
    void theChronologySaysAllThatWasWritten() throws Exception {
        assertThat(read(printed(request(Form.CHRONOLOGY, false, false))))
                .contains("Wren Ashdown", "UPN B801200005001", WHOM, WHY)
                .contains("Child protection plan – neglect, since 12 Mar 2026.")
                .contains("Looked after – care order, placed at home, Feb 2021 to 2023, ended.")
                .contains("Her father may not collect her")
                .contains("Priya Dunmore, Children’s social care, 01632 960 118")
                .contains("“I put my blanket over my ears.”")
                .contains("Decision. Referred the same day, 09:50. Police were at the home")
                .contains("Threshold: Level 4", "Advice: Advice line, 09:20")
                .contains("Outcome. The step is mended")
                .contains("Reporter told 2 Jun 2026 by Mrs Ruth Marlow: What was decided")
                .contains("Point 14 of the plan")
                .contains("Changed once, last on 14 May 2026 by Mrs Ruth Marlow")
                .contains("written 2 days later")
                .contains("bruise, about 3 cm, yellow")
                .contains("minutes of the core group.pdf")
                .contains("Who is at home at night?")
                .contains("They take it on");
    }

    @Test
    void gapsAreSaidBetweenTheEntriesThatTheyPart() throws Exception {
        assertThat(read(printed(request(Form.CHRONOLOGY, false, false))))
                .containsSubsequence(
                        "Operation Encompass",
                        "No entry from 29 January 2026 to 10 May 2026: 14 weeks",
                        "A bruise on her left forearm");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void neverSaysWhatMayNotLeave(Form form) throws Exception {
        for (boolean own : new boolean[] {false, true}) {
            assertThat(read(printed(request(form, true, own))))
                    .doesNotContain("owl-mark")
                    .doesNotContain("struck-mark")
                    .doesNotContain("Quarry");
        }
        assertThat(read(printed(request(form, false, false))))
                .contains("K. Q., alleged to have caused harm")
                .doesNotContain("Wren has my coat");
    }

    @Test
    void withdrawnEntriesAreNamedOnlyInTheLeadsOwnPrint() throws Exception {
        assertThat(read(printed(request(Form.CHRONOLOGY, false, true))))
                .contains("Withdrawn on 2 Jun 2026 by Mrs Ruth Marlow, because: It was about");
        assertThat(read(printed(request(Form.CHRONOLOGY, false, false))))
                .doesNotContain("because: It was about");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void brothersAndSistersStandInBetweenByInitials(Form form) throws Exception {
        String text = read(printed(request(form, true, false)));
        assertThat(text)
                .containsSubsequence("5 Nov 2026", "10 Nov 2026", "L. A.", "12 Nov 2026")
                .contains("Wren has my coat.", "I saw it.", "He did not mean it.")
                .doesNotContain("L. A., affected");
    }

    @Test
    void aMarkOnTheBodyIsDrawnAndSaid() throws Exception {
        try (PDDocument document =
                Loader.loadPDF(printed(request(Form.CHRONOLOGY, false, false)))) {
            assertThat(ReadBack.alternatives(document))
                    .singleElement()
                    .asString()
                    .startsWith("Body map, front and back")
                    .contains("1. ", "bruise, about 3 cm, yellow")
                    .contains("2. ", "older, healing");
        }
    }

    @Test
    void theMeetingTableLiesOnItsSideAndReadsEachHeadingOnce() throws Exception {
        byte[] pdf = print(WrensFile.contents(WrensEntries.many(60), Form.MEETING_TABLE));
        assertThat(ReadBack.elements(pdf))
                .containsOnlyOnce(
                        "TH: What happened",
                        "TH: From whom",
                        "TH: The child’s voice",
                        "TH: Decision and action",
                        "TH: Outcome");
        assertThat(ReadBack.text(pdf)).contains("Shortened here; the whole stands in");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isGreaterThan(800);
        }
    }

    @Test
    void onlyThePeriodAndTheKindsThatWereChosenStandInIt() throws Exception {
        Request request =
                new Request(
                        Form.CHRONOLOGY,
                        Optional.of(LocalDate.of(2026, 5, 1)),
                        Optional.empty(),
                        Set.of(EntryKind.CONCERN),
                        false,
                        false,
                        WHOM,
                        WHY);
        assertThat(read(printed(request)))
                .contains("2 entries, from 1 May 2026, concern")
                .contains("A bruise on her left forearm")
                .doesNotContain("blanket", "Point 14");
    }

    @Test
    void anAccountThatWasMergedStandsWhereItStoodAndSaysSo() throws Exception {
        List<Entry> entries = new ArrayList<>(WrensEntries.all());
        entries.add(WrensEntries.merged());
        assertThat(read(print(WrensFile.contents(entries, Form.CHRONOLOGY))))
                .containsSubsequence(
                        "A bruise on her left forearm",
                        "Mrs Tull saw the same mark",
                        "It tells the same as the entry of 11 May 2026 and was merged into it.");
    }

    @Test
    void anEmptyChoiceIsSaidInWords() throws Exception {
        byte[] pdf = print(WrensFile.contents(List.of(), Form.MEETING_TABLE));
        Conforms.asReport(pdf);
        assertThat(read(pdf)).contains("No entry stands in what was chosen.");
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void anyWritingReadsBackAsItWasTyped(Form form) throws Exception {
        String typed = "שלום أمي x\u0323\u0301 Łódź नमस्ते \uD83D\uDC69\u200D\uD83D\uDC67 回家.";
        byte[] pdf = print(WrensFile.contents(List.of(WrensEntries.saying(typed, typed)), form));
        Conforms.asReport(pdf);
        assertThat(read(pdf).split(Pattern.quote(typed), -1)).hasSize(3);
    }

    @Test
    void aVeryLongAccountStandsWholeInTheChronology() throws Exception {
        String sentence = "Wren came in late and asked for breakfast. ";
        String account = sentence.repeat(2400).strip();
        assertThat(account.length()).isGreaterThan(100_000);
        assertThat(
                        read(
                                print(
                                        WrensFile.contents(
                                                List.of(WrensEntries.saying(account, account)),
                                                Form.CHRONOLOGY))))
                .contains(account);
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void twelveHundredEntriesFitIntoOneFile(Form form) throws Exception {
        ExtractContents contents = WrensFile.contents(WrensEntries.many(1200), form);
        byte[] pdf = print(contents);
        assertThat(pdf.length).isLessThan(20_000_000);
        assertThat(read(pdf)).contains("Entry 0.", "Entry 1199.");
    }

    @Test
    void theSameRecordGivesTheSameBytes() throws Exception {
        Request request = request(Form.MEETING_TABLE, true, false);
        assertThat(printed(request)).isEqualTo(printed(request));
    }

    @Test
    void noChildIsNamedInTheTitleThatReadersShow() throws Exception {
        String raw =
                new String(
                        printed(request(Form.CHRONOLOGY, false, false)),
                        StandardCharsets.ISO_8859_1);
        assertThat(raw).contains("Chronology, made 23 Nov 2026 16:05");
    }

    private static Request request(Form form, boolean family, boolean own) {
        return new Request(
                form, Optional.empty(), Optional.empty(), Set.of(), family, own, WHOM, WHY);
    }

    private static byte[] printed(Request request) throws IOException {
        return print(WrensFile.contents(request));
    }

    private static byte[] print(ExtractContents contents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new ExtractPaper().print(contents, out)).isPositive();
        return out.toByteArray();
    }

    private static void keep(String name, byte[] pdf) throws IOException {
        Path folder = Path.of("target", "pictures");
        Files.createDirectories(folder);
        Files.write(folder.resolve(name), pdf);
    }

    /** Line ends and paragraphs are layout; the words are what is compared. */
    private static String read(byte[] pdf) throws IOException {
        return ReadBack.text(pdf).replaceAll("\\s+", " ").strip();
    }
}

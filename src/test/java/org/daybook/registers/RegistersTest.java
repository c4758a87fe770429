package org.daybook.registers;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.TransferId;
import org.daybook.children.Child;
import org.daybook.journal.Deed;
import org.daybook.journal.Trace;
import org.daybook.paper.Conforms;
import org.daybook.paper.ReadBack;
import org.daybook.registers.print.RegisterPaper;
import org.daybook.transfer.Basis;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Destination;
import org.daybook.transfer.StartTransfer;
import org.daybook.transfer.Step;
import org.daybook.transfer.TestWay;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The registers, read from what is recorded of each file, and as they leave. */
class RegistersTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    @TempDir Path folder;

    private TestRegisters test;

    @BeforeEach
    void aSchool() {
        test = new TestRegisters(daybook);
    }

    @Test
    void aFileThatWasLostOnItsWaySaysSo() {
        test.lostFile();
        assertThat(test.read.read(Direction.OUT).rows())
                .extracting(RegisterRow::state)
                .containsExactly(RowState.LOST);
    }

    @Test
    void aFileOutStandsWithAllThatTheGuidanceAsksFor() {
        test.filesOut();
        Map<String, String> bram = cells(Direction.OUT, "Bram Holloway");
        assertThat(bram)
                .containsEntry("Counted from", "2026-10-05")
                .containsEntry("Due", "2026-10-12")
                .containsEntry("Destination", "Merrow Vale Juniors")
                .containsEntry("Advance contact", "2026-10-06")
                .containsEntry("Sent", "2026-10-08")
                .containsEntry("Method", "Tracked special delivery")
                .containsEntry("Tracking", "HB 2026 0117")
                .containsEntry("Received", "2026-10-09")
                .containsEntry("Received by", "Mr Idris Penn")
                .containsEntry("Days taken", "3")
                .containsEntry("In time", "yes")
                .containsEntry("Copy kept", "A copy is kept")
                .containsEntry("State", "Received there");
        assertThat(cells(Direction.OUT, "Nell Quarry"))
                .containsEntry("In time", "no")
                .containsEntry("Chases", "1")
                .containsEntry("State", "Sent, no receipt yet");
        assertThat(cells(Direction.OUT, "Sol Wickett")).containsEntry("State", "Late");
        assertThat(cells(Direction.OUT, "Ivy Tansley"))
                .containsEntry("State", "To be sent")
                .containsEntry("In time", "");
        assertThat(cells(Direction.OUT, "Otis Larkfield")).containsEntry("State", "Nil return");
    }

    @ParameterizedTest
    @EnumSource(names = {"HOME_EDUCATION", "UNKNOWN"})
    void aFileThatStaysHereIsNotToBeSentOnceTheAuthorityKnows(Destination destination) {
        TestWay way = new TestWay(daybook);
        TransferId staying =
                way.started(
                        test.child("Ivy Tansley").id(),
                        destination,
                        TestRegisters.TODAY.minusDays(1));
        way.recorded(
                staying, TestWay.by(Step.AUTHORITY_TOLD, TestRegisters.TODAY, "By their form"));
        assertThat(cells(Direction.OUT, "Ivy Tansley"))
                .containsEntry("State", "Stays here, or waits")
                .containsEntry("In time", "");
    }

    @Test
    void aFileInStandsWithAllThatTheGuidanceAsksFor() {
        test.filesIn();
        assertThat(cells(Direction.IN, "Wren Ashdown"))
                .containsEntry("Joined on", "2026-10-05")
                .containsEntry("Previous school", "Coldharbour Infants")
                .containsEntry("Requested", "2026-10-06")
                .containsEntry("Chases", "1")
                .containsEntry("Received", "2026-10-16")
                .containsEntry("How it came", "Tracked post")
                .containsEntry("Pages", "41")
                .containsEntry("Missing", "Minutes of the core group")
                .containsEntry("Read by the lead", "2026-10-19")
                .containsEntry("Days taken", "8")
                .containsEntry("In time", "no")
                .containsEntry("Acknowledgement sent", "")
                .containsEntry("State", "Received");
        assertThat(cells(Direction.IN, "Tobias Fernhill"))
                .containsEntry("Nil return", "2026-10-08")
                .containsEntry("Nil return said by", "Mrs Ada Pell")
                .containsEntry("State", "No file held");
        assertThat(cells(Direction.IN, "Kit Quarry")).containsEntry("State", "Asked for, not here");
        assertThat(cells(Direction.IN, "Sol Wickett")).containsEntry("State", "To be asked for");
    }

    @Test
    void whatWasDestroyedIsCountedInTheYearOfLeavingAndPointsToItsCertificate() {
        test.filesOut();
        test.destroyed(LocalDate.of(2012, 7, 20));
        test.destroyed(LocalDate.of(2013, 7, 19));
        Register all = test.read.read(Direction.OUT);
        assertThat(all.figures().getLast().name()).isEqualTo("Files destroyed");
        assertThat(all.figures().getLast().value()).isEqualTo("2");
        assertThat(all.years()).contains(new YearSpan(2011), new YearSpan(2012));
        Register year =
                all.filtered(
                        new RegisterFilter(
                                Optional.of(new YearSpan(2011)),
                                Optional.empty(),
                                Optional.empty()));
        assertThat(year.rows()).isEmpty();
        assertThat(year.figures().getLast().value()).isEqualTo("1");
        assertThat(year.figures().getLast().how()).contains("certificates");
    }

    @Test
    void theFiguresOfAnAuditAreRightAndSayHowTheyAreCounted() {
        test.filesOut();
        test.filesIn();
        assertThat(test.read.read(Direction.OUT).figures())
                .extracting(Figure::value)
                .containsExactly("5", "5 school days", "1 of 3", "1");
        assertThat(test.read.read(Direction.IN).figures())
                .extracting(Figure::value)
                .containsExactly("4", "5 school days", "1 of 2", "1");
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void everyRowIsAsLongAsTheHeadings(Direction direction) {
        test.filesOut();
        test.filesIn();
        assertThat(test.read.read(direction).rows())
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.cells()).hasSameSizeAs(Columns.headings(direction));
                    assertThat(row.groups()).hasSameSizeAs(Columns.groups(direction));
                });
    }

    @Test
    void aFormulaInAnybodysWordsIsTextInTheSavedTable() throws IOException {
        Child child = test.child("=HYPERLINK(1) Quarry");
        new TestWay(daybook)
                .start.start(
                        new StartTransfer.Answers(
                                Optional.of(child.id()),
                                "@SUM(1+1) School",
                                "+Penn",
                                "",
                                Optional.of(Basis.LEFT),
                                Optional.of(TestRegisters.TODAY),
                                "",
                                DayOne.EMPTY));
        Path file = folder.resolve("register.csv");
        assertThat(saved(Direction.OUT, RegisterFilter.ALL, SaveRegister.Form.CSV, file))
                .isInstanceOf(SaveRegister.Outcome.Saved.class);
        List<String> line =
                CsvReader.builder().ofCsvRecord(Files.readString(file).substring(1)).stream()
                        .map(row -> List.copyOf(row.getFields()))
                        .toList()
                        .getLast();
        assertThat(line).contains("'=HYPERLINK(1) Quarry", "'@SUM(1+1) School", "'+Penn");
        assertThat(line).noneMatch(cell -> cell.matches("[=+@-].*"));
    }

    @Test
    void theSavedTableHoldsWhatTheFilterLetsThroughAndLeavesATrace() throws IOException {
        test.filesOut();
        RegisterFilter late =
                new RegisterFilter(
                        Optional.of(new YearSpan(2026)),
                        Optional.of(RowState.LATE),
                        Optional.empty());
        Path file = folder.resolve("register.csv");
        assertThat(saved(Direction.OUT, late, SaveRegister.Form.CSV, file))
                .isEqualTo(new SaveRegister.Outcome.Saved(file, 1));
        assertThat(Files.readAllLines(file)).hasSize(2);
        Deed deed = daybook.journal().latest(1).stream().map(Trace::deed).findFirst().orElseThrow();
        assertThat(deed.kind()).isEqualTo(Deed.Kind.EXPORTED);
        assertThat(deed.children()).containsExactly(child(Direction.OUT, "Sol Wickett"));
        assertThat(deed.detail())
                .startsWith(
                        "Register of files out, School year 2026/27, Late, 1 file, as CSV file.")
                .doesNotContain("Sol");
    }

    @Test
    void theNameOfTheFileNamesNoChild() {
        test.filesOut();
        RegisterContents contents =
                test.save().contents(test.read.read(Direction.OUT), RegisterFilter.ALL);
        assertThat(SaveRegister.fileName(contents, SaveRegister.Form.PDF))
                .isEqualTo("register-files-out-2026-11-24-1030.pdf");
    }

    @Test
    void aFolderThatIsGoneLeavesNeitherFileNorTrace() {
        test.filesOut();
        long before = seq();
        SaveRegister.Outcome outcome =
                saved(
                        Direction.OUT,
                        RegisterFilter.ALL,
                        SaveRegister.Form.PDF,
                        folder.resolve("gone").resolve("register.pdf"));
        assertThat(outcome).isInstanceOf(SaveRegister.Outcome.NotSaved.class);
        assertThat(seq()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(Direction.class)
    void onPaperItIsAccessibleAndArchivalAndSaysTheSame(Direction direction) throws Exception {
        test.filesOut();
        test.filesIn();
        byte[] pdf = printed(direction, RegisterFilter.ALL);
        Path kept = Path.of("target", "pictures", "register-" + direction + ".pdf");
        Files.createDirectories(kept.getParent());
        Files.write(kept, pdf);
        Conforms.asReport(pdf);
        String text = read(pdf);
        assertThat(text).contains("Hollowbrook Primary", "Sol Wickett");
        test.read
                .read(direction)
                .figures()
                .forEach(figure -> assertThat(text).contains(figure.name(), figure.how()));
    }

    @Test
    void anEmptyRegisterIsPrintedTooAndSaysSo() throws Exception {
        byte[] pdf = printed(Direction.OUT, RegisterFilter.ALL);
        Conforms.asReport(pdf);
        assertThat(read(pdf)).contains("No file stands in what was chosen.");
    }

    private byte[] printed(Direction direction, RegisterFilter filter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Register register = test.read.read(direction).filtered(filter);
        new RegisterPaper().print(test.save().contents(register, filter), out);
        return out.toByteArray();
    }

    private static String read(byte[] pdf) throws IOException {
        return ReadBack.text(pdf).replaceAll("\\s+", " ");
    }

    private SaveRegister.Outcome saved(
            Direction direction, RegisterFilter filter, SaveRegister.Form form, Path file) {
        Register register = test.read.read(direction).filtered(filter);
        return test.save().save(test.save().contents(register, filter), form, file);
    }

    private long seq() {
        return daybook.journal().latest(1).stream().mapToLong(Trace::seq).findFirst().orElse(0);
    }

    private Map<String, String> cells(Direction direction, String name) {
        RegisterRow row = row(direction, name);
        Map<String, String> cells = new HashMap<>();
        List<String> headings = Columns.headings(direction);
        for (int i = 0; i < headings.size(); i++) {
            cells.put(headings.get(i), row.cells().get(i));
        }
        return cells;
    }

    private ChildId child(Direction direction, String name) {
        return row(direction, name).child();
    }

    private RegisterRow row(Direction direction, String name) {
        return test.read.read(direction).rows().stream()
                .filter(one -> one.cells().getFirst().equals(name))
                .findFirst()
                .orElseThrow();
    }
}

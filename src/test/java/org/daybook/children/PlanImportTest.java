package org.daybook.children;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.daybook.children.LineProblem.Weight;
import org.junit.jupiter.api.Test;

class PlanImportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void saysEveryProblemByLineAndColumn() {
        ImportPlan plan = plan(difficult(), List.of());
        assertThat(said(plan, 4))
                .singleElement()
                .asString()
                .startsWith("UPN: The check letter does not fit");
        assertThat(said(plan, 5))
                .containsExactly(
                        "DOB: “12/31/2015”: There is no month 31. Did you mean Thu 31 Dec 2015? This cell is passed over.");
        assertThat(said(plan, 6))
                .containsExactly(": There is no name on this line. It is left out.");
        assertThat(said(plan, 7)).singleElement().asString().contains("February has 28 days");
        assertThat(said(plan, 8))
                .singleElement()
                .asString()
                .contains("not a day that Daybook can read");
        assertThat(said(plan, 9))
                .singleElement()
                .asString()
                .contains("13 cells on this line and 11 headings", "left out");
        assertThat(said(plan, 10)).singleElement().asString().contains("3 cells", "left out");
        assertThat(said(plan, 11)).singleElement().asString().contains("5 cells", "taken as empty");
        assertThat(said(plan, 14)).singleElement().asString().contains("still to come");
        assertThat(said(plan, 16)).containsExactly(": This line repeats line 15. It is left out.");
        assertThat(said(plan, 17))
                .singleElement()
                .asString()
                .contains("Lines 17 and 18", "say different things");
        assertThat(said(plan, 18)).isEqualTo(said(plan, 17));
        assertThat(said(plan, 3)).isEmpty();
        assertThat(plan.added()).hasSize(9);
        assertThat(plan.leftOut()).isEqualTo(6);
    }

    @Test
    void putsCodesIntoWords() {
        Particulars wren = plan(difficult(), List.of()).added().getFirst().child();
        assertThat(wren.text(Detail.YEAR_GROUP)).isEqualTo("Year 5");
        assertThat(wren.text(Detail.IN_CARE)).isEqualTo("No");
        assertThat(wren.born()).contains(LocalDate.of(2017, 2, 3));
        assertThat(wren.contacts())
                .containsExactly(new Contact("Dana Ashdown", "", true, "01632 960 118", "", ""));
    }

    @Test
    void saysOnceWhatTwoColumnsSay() {
        CsvTable table =
                list("Surname,Forename,DOB,SEN Status,EHCP", "Larkfield,Otis,30/11/2015,E,Y");
        assertThat(plan(table, List.of()).added().getFirst().child().text(Detail.SPECIAL_NEEDS))
                .isEqualTo("EHC plan");
    }

    @Test
    void tellsNewChangedAndSameApart() {
        CsvTable table =
                list(
                        "UPN,Surname,Forename,DOB,Year",
                        "B801200005001,Ashdown,Wren,03/02/2017,6",
                        "H801200001001,Holloway,Bram,09/05/2019,3",
                        ",Tansley,Ivy,14/04/2019,3");
        ImportPlan plan = plan(table, List.of(Practice.wren(), Practice.bram(), Practice.nell()));
        assertThat(plan.changed())
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.fields()).containsExactly("Year group");
                    assertThat(line.after().text(Detail.SPECIAL_NEEDS)).isEqualTo("SEN support");
                    assertThat(line.after().contacts()).hasSize(1);
                });
        assertThat(plan.same()).isOne();
        assertThat(plan.added()).hasSize(1);
        assertThat(plan.notInList()).isOne();
    }

    @Test
    void neverBlanksWhatTheListIsSilentAbout() {
        CsvTable table = list("UPN,Surname,Forename,Class,SEN", "B801200005001,Ashdown,Wren,,");
        assertThat(plan(table, List.of(Practice.wren())).same()).isOne();
    }

    @Test
    void knowsAChildByNameAndBirthdayToo() {
        CsvTable table = list("Surname,Forename,DOB,UPN", "ASHDOWN,wren,03/02/2017,R674123101121");
        ImportPlan plan = plan(table, List.of(Practice.wren()));
        assertThat(plan.changed())
                .singleElement()
                .satisfies(line -> assertThat(line.fields()).contains("UPN"));
    }

    @Test
    void doesNotGuessWhoIsMeant() {
        CsvTable stranger = list("UPN,Surname,Forename,DOB", "B801200005001,Moss,Ada,01/01/2020");
        assertThat(plan(stranger, List.of(Practice.wren())).problems())
                .singleElement()
                .satisfies(p ->
                        assertThat(p.sentence()).contains("belongs to a child with another name"));
        CsvTable two = list("UPN,Surname,Forename,DOB", "H801200001001,Ashdown,Wren,03/02/2017");
        assertThat(plan(two, List.of(Practice.wren(), Practice.bram())).leftOut()).isOne();
        CsvTable namesake = list("Surname,Forename", "Ashdown,Wren");
        ImportPlan plan = plan(namesake, List.of(Practice.wren()));
        assertThat(plan.added()).hasSize(1);
        assertThat(plan.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.weight()).isEqualTo(Weight.LOOK));
    }

    @Test
    void takesAddressesAndContactsFromSeveralColumns() {
        CsvTable table =
                list(
                        "Surname,Forename,Address Line 1,Town,Post Code,Contact 2 Title,Contact 2 Surname,Contact 2 Relationship,SEN,EHCP",
                        "Ashdown,Wren,14 Weir Cottages,Hollowbrook,HB1 1QZ,Ms,Ashdown,Mother,K,Y");
        Particulars wren = plan(table, List.of()).added().getFirst().child();
        assertThat(wren.text(Detail.ADDRESS)).isEqualTo("14 Weir Cottages, Hollowbrook, HB1 1QZ");
        assertThat(wren.text(Detail.SPECIAL_NEEDS)).isEqualTo("SEN support, EHC plan");
        assertThat(wren.contacts())
                .containsExactly(new Contact("Ms Ashdown", "Mother", false, "", "", ""));
    }

    @Test
    void takesThePracticeSchoolWithoutAProblem() {
        CsvTable table =
                ((CsvRead.Read) ReadCsv.from(Path.of("app/practice/children.csv"))).table();
        ImportPlan plan = plan(table, List.of());
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.added()).hasSize(24);
        assertThat(plan.added().stream().map(line -> line.child().name()))
                .contains("Wren Ashdown", "Kit Quarry", "Bram Holloway", "Çağla Yıldız");
        assertThat(plan.added())
                .allSatisfy(line -> assertThat(line.child().contacts()).isNotEmpty());
    }

    @Property(tries = 60)
    void theOrderOfLinesDoesNotMatter(@ForAll long seed) {
        CsvTable table = difficult();
        List<CsvTable.CsvRow> rows = new ArrayList<>(table.rows());
        Collections.shuffle(rows, new Random(seed));
        CsvTable shuffled =
                new CsvTable(table.encoding(), table.separator(), table.headings(), rows);
        List<Child> here = List.of(Practice.wren(), Practice.bram(), Practice.nell());
        assertThat(children(plan(shuffled, here))).isEqualTo(children(plan(table, here)));
    }

    private static Map<String, Long> children(ImportPlan plan) {
        return plan.lines().stream()
                .map(line ->
                        switch (line) {
                            case PlannedLine.New added -> "new " + added.child();
                            case PlannedLine.Changed changed -> "changed " + changed.after();
                            case PlannedLine.Same same -> "same " + same.child();
                            case PlannedLine.LeftOut _ -> "left out";
                        })
                .collect(Collectors.groupingBy(words -> words, Collectors.counting()));
    }

    static ImportPlan plan(CsvTable table, List<Child> here) {
        ColumnMapping mapping = ColumnMapping.suggested(table.headings(), Map.of());
        assertThat(mapping.problems()).isEmpty();
        return PlanImport.of(table, mapping, here, TODAY);
    }

    static CsvTable list(String... lines) {
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return ((CsvRead.Read) ReadCsv.from(bytes)).table();
    }

    static CsvTable difficult() {
        try (InputStream file = PlanImportTest.class.getResourceAsStream("difficult.csv")) {
            byte[] bytes = Objects.requireNonNull(file).readAllBytes();
            return ((CsvRead.Read) ReadCsv.from(bytes)).table();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> said(ImportPlan plan, long line) {
        return plan.problems().stream()
                .filter(problem -> problem.line() == line)
                .map(problem -> problem.column() + ": " + problem.sentence())
                .toList();
    }

    /** What stands in a list comes back out of the record that it makes. */
    @Property(tries = 100)
    void readsBackWhatWasWritten(@ForAll long seed) {
        Random random = new Random(seed);
        Particulars written =
                Practice.named(
                        word(random),
                        word(random),
                        LocalDate.of(2015, 1, 1).plusDays(random.nextInt(3000)));
        for (Detail detail :
                List.of(
                        Detail.MIDDLE_NAMES,
                        Detail.ETHNICITY,
                        Detail.PREVIOUS_SCHOOL,
                        Detail.NOTES)) {
            written = written.with(detail, word(random));
        }
        List<ImportField> fields = new ArrayList<>(List.of(new ImportField.Day(ChildDay.BORN)));
        for (Detail detail : written.texts().keySet()) {
            fields.add(new ImportField.Text(detail));
        }
        Collections.shuffle(fields, random);
        List<String> cells = new ArrayList<>();
        for (ImportField field : fields) {
            cells.add(
                    switch (field) {
                        case ImportField.Text(Detail detail) -> written.text(detail);
                        case ImportField.Day(ChildDay day) ->
                                day.of(written).orElseThrow().toString();
                        case ImportField.OfContact _ -> "";
                    });
        }
        CsvTable table =
                list(
                        String.join("\t", fields.stream().map(ImportField::inWords).toList()),
                        String.join("\t", cells));
        assertThat(plan(table, List.of()).added()).containsExactly(new PlannedLine.New(2, written));
    }

    private static String word(Random random) {
        return "x"
                + random.ints(random.nextInt(12), 'a', 'z')
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining())
                + "é";
    }
}

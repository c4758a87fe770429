package org.daybook.leavers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.daybook.children.Child;
import org.daybook.children.CsvRead;
import org.daybook.children.CsvTable;
import org.daybook.children.LineProblem;
import org.daybook.children.ReadCsv;
import org.daybook.journal.Trace;
import org.daybook.transfer.Destination;
import org.daybook.transfer.Receiver;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A list of destinations, looked through before anything is written. */
class DestinationsTest {

    @RegisterExtension final TestStore daybook = new TestStore();

    private LeavingYear year;
    private Child wren;
    private Child kit;
    private LeaverRun.Id run;

    @BeforeEach
    void twoLeavers() {
        year = new LeavingYear(daybook);
        wren = year.leaver("Wren Ashdown");
        kit = year.leaver("Kit Quarry");
        run = year.listed();
    }

    @Test
    void aFileSaysWhereEachGoesAndItIsTakenInOneChange() {
        DestinationPlan plan =
                plan(
                        """
                        Forename,Surname,Next school,DSL,DSL email
                        Wren,Ashdown,Merrow Vale School,Mr Idris Penn,01632 960300
                        "Kit","Quarry","Coldharbour, the School",,
                        """);
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.notInList()).isZero();
        int before = traces();
        assertThat(take(plan)).isEqualTo(new TakeDestinations.Outcome.Taken(2));
        assertThat(traces()).isEqualTo(before + 1);
        assertThat(to(wren))
                .contains(
                        new Receiver(
                                Destination.SCHOOL,
                                "Merrow Vale School",
                                "Mr Idris Penn",
                                "01632 960300"));
        assertThat(to(kit).map(Receiver::school)).contains("Coldharbour, the School");
    }

    @Test
    void lookingThroughWritesNothing() {
        int before = traces();
        plan("Name,School\nWren Ashdown,Merrow Vale School\n");
        assertThat(traces()).isEqualTo(before);
        assertThat(to(wren)).isEmpty();
    }

    @Test
    void aListThatWasChangedSinceItWasLookedThroughIsNotTaken() {
        DestinationPlan plan =
                plan("Name,School\nWren Ashdown,Merrow Vale\nKit Quarry,Merrow Vale\n");
        year.goesTo(run, kit.id(), LeavingYear.merrowVale());
        int before = traces();
        assertThat(take(plan)).isEqualTo(new TakeDestinations.Outcome.ChangedMeanwhile());
        assertThat(traces()).isEqualTo(before);
        assertThat(to(wren)).isEmpty();
        assertThat(to(kit)).contains(LeavingYear.merrowVale());
    }

    @Test
    void everyProblemStandsAtItsLineAndNamesNoChild() {
        DestinationPlan plan =
                plan(
                        """
                        Name,Date of birth,Destination,School
                        Wren Ashdown,,School,
                        Kit Quarry,,the moon,Merrow Vale
                        Otis Larkfield,,,Merrow Vale
                        Wren Ashdown,31/02/2016,,Merrow Vale
                        Wren Ashdown,01/01/2001,,Merrow Vale
                        """);
        assertThat(plan.toWrite()).isEmpty();
        assertThat(plan.problems())
                .extracting(LineProblem::line)
                .containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(plan.problems())
                .extracting(LineProblem::sentence)
                .noneMatch(words -> words.contains("Wren") || words.contains("Kit"));
        assertThat(plan.notInList()).isEqualTo(2);
    }

    @Test
    void linesThatDisagreeAboutAChildAreBothLeftOut() {
        DestinationPlan plan =
                plan(
                        "Name,School\nWren Ashdown,Merrow Vale\nWren Ashdown,Coldharbour\nKit"
                                + " Quarry,Merrow Vale\nKit Quarry,Merrow Vale\n");
        assertThat(plan.toWrite()).extracting(line -> line.child().id()).containsExactly(kit.id());
        assertThat(plan.problems())
                .extracting(LineProblem::sentence)
                .satisfiesExactly(
                        one -> assertThat(one).contains("2 and 3").contains("different things"),
                        other -> assertThat(other).contains("2 and 3"),
                        repeat -> assertThat(repeat).contains("repeats line 4"));
    }

    @Test
    void aNameThatTwoLeaversHaveMeansNobodyWithoutABirthday() {
        Child other = year.leaver("Wren Ashdown");
        LeaverRun.Id again = putAwayAndListedAgain();
        DestinationPlan plan = plan(again, "Name,School\nWren Ashdown,Merrow Vale\n");
        assertThat(plan.toWrite()).isEmpty();
        String born = other.born().orElseThrow().toString();
        DestinationPlan told =
                plan(again, "Name,DOB,School\nWren Ashdown," + born + ",Merrow Vale\n");
        assertThat(told.toWrite())
                .extracting(line -> line.child().id())
                .containsExactly(other.id());
    }

    @Test
    void aSurnameFirstAndAccentsAreTheSameName() {
        assertThat(plan("Pupil,School\n\"ASHDOWN, Wrén\",Merrow Vale\n").toWrite())
                .extracting(line -> line.child().id())
                .containsExactly(wren.id());
    }

    @ParameterizedTest
    @CsvSource({
        "EHE,HOME_EDUCATION",
        "Home educated,HOME_EDUCATION",
        "not known,UNKNOWN",
        "TBC,UNKNOWN",
        "Abroad,ABROAD"
    })
    void whatIsNoSchoolInTheSchoolsColumnIsADestination(String cell, Destination destination) {
        assertThat(plan("Name,School\nWren Ashdown," + cell + "\n").toWrite())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.after()).isEqualTo(new Receiver(destination, "", "", "")));
    }

    @Test
    void aFileWithoutTheColumnsIsNotLookedThrough() {
        DestinationColumns columns = DestinationColumns.suggested(List.of("Colour", "Weight"));
        assertThat(columns.problems()).hasSize(2);
    }

    @Test
    void whoeverHasBegunIsLeftAsItIs() {
        year.allToMerrowVale(run);
        year.begin().begin(run);
        DestinationPlan plan = plan("Name,School\nWren Ashdown,Coldharbour\n");
        assertThat(plan.toWrite()).isEmpty();
        assertThat(plan.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("on its way"));
    }

    @Test
    void whoIsLeftOutStaysLeftOut() {
        year.settle().leaveOut(run, wren.id(), "Repeats the year");
        DestinationPlan plan = plan("Name,School\nWren Ashdown,Merrow Vale\n");
        assertThat(plan.problems())
                .extracting(LineProblem::weight)
                .containsExactly(LineProblem.Weight.LOOK);
        take(plan);
        assertThat(year.leavers.find(run).orElseThrow().of(wren.id()).orElseThrow().isLeftOut())
                .isTrue();
    }

    private LeaverRun.Id putAwayAndListedAgain() {
        new EndRun(daybook.journal(), year.leavers, year.read, daybook.clock()).end(run);
        return year.listed();
    }

    private DestinationPlan plan(String csv) {
        return plan(run, csv);
    }

    private DestinationPlan plan(LeaverRun.Id of, String csv) {
        CsvTable table =
                ((CsvRead.Read) ReadCsv.from(csv.getBytes(StandardCharsets.UTF_8))).table();
        DestinationColumns columns = DestinationColumns.suggested(table.headings());
        assertThat(columns.problems()).isEmpty();
        return PlanDestinations.of(
                table, columns, year.read.of(of), java.time.LocalDate.of(2026, 11, 24));
    }

    private TakeDestinations.Outcome take(DestinationPlan plan) {
        return new TakeDestinations(daybook.journal(), year.leavers).take(run, plan);
    }

    private Optional<Receiver> to(Child child) {
        return year.leavers.find(run).orElseThrow().of(child.id()).flatMap(Leaver::to);
    }

    private int traces() {
        return daybook.journal().latest(1).stream()
                .map(Trace::seq)
                .map(Math::toIntExact)
                .findFirst()
                .orElse(0);
    }
}

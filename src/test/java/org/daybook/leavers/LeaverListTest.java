package org.daybook.leavers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.casework.StatusKind;
import org.daybook.children.Child;
import org.daybook.journal.Deed;
import org.daybook.journal.Trace;
import org.daybook.transfer.Basis;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Destination;
import org.daybook.transfer.End;
import org.daybook.transfer.Event;
import org.daybook.transfer.Receiver;
import org.daybook.transfer.StartTransfer;
import org.daybook.transfer.Transfer;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A list of leavers from its beginning to the transfers that it begins. */
class LeaverListTest {

    @RegisterExtension final TestStore daybook = new TestStore();

    private LeavingYear year;

    @BeforeEach
    void aSchool() {
        year = new LeavingYear(daybook);
    }

    @Test
    void aListHoldsWhoIsOnRollInThatYearOnTheLastDay() {
        Child wren = year.leaver("Wren Ashdown");
        year.child("Nell Quarry", "Year 5");
        LeaverRun run = year.leavers.find(year.listed()).orElseThrow();
        assertThat(run.leavers()).extracting(Leaver::child).containsExactly(wren.id());
        assertThat(run.begunBy()).isEqualTo(TestStore.LEAD);
        assertThat(year.leavers.open()).contains(run);
        assertThat(deeds()).startsWith(Deed.Kind.LEAVERS_CHANGED);
    }

    @Test
    void aListThatLacksAnAnswerIsNotBegunAndSaysWhichOne() {
        year.leaver("Wren Ashdown");
        ListLeavers.Outcome empty =
                year.listing()
                        .list(
                                new ListLeavers.Answers(
                                        "", Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(((ListLeavers.Outcome.NotListed) empty).problems())
                .extracting(Problem::field)
                .containsExactly("year-group", "leaving-on", "basis", "basis-on");
        assertThat(listed("Year 9", LeavingYear.TERM))
                .extracting(Problem::field)
                .containsExactly("year-group");
        assertThat(listed("Year 6", LeavingYear.LAST_DAY.minusDays(1)))
                .extracting(Problem::field)
                .containsExactly("basis-on");
        assertThat(year.leavers.open()).isEmpty();
    }

    @Test
    void thereIsOneListAtATime() {
        year.leaver("Wren Ashdown");
        LeaverRun.Id first = year.listed();
        assertThat(listed("Year 6", LeavingYear.TERM))
                .singleElement()
                .satisfies(problem -> assertThat(problem.sentence()).contains("still open"));
        new EndRun(daybook.journal(), year.leavers, year.read, daybook.clock()).end(first);
        assertThat(year.leavers.open()).isEmpty();
        assertThat(year.leavers.ended()).extracting(LeaverRun::id).containsExactly(first);
        assertThat(year.listed()).isNotEqualTo(first);
    }

    @Test
    void whoeverIsOnAPlanStandsFirstThenTheOthersAtRiskThenByName() {
        year.leaver("Bram Holloway");
        year.status(year.leaver("Kit Quarry"), StatusKind.CHILD_IN_NEED, "");
        year.status(year.leaver("Wren Ashdown"), StatusKind.CP_PLAN, "neglect");
        year.status(year.leaver("Sol Wickett"), StatusKind.SEN_SUPPORT, "");
        assertThat(year.read.of(year.listed()).lines())
                .extracting(line -> line.child().firstName())
                .containsExactly("Wren", "Kit", "Bram", "Sol");
    }

    @Test
    void aLeaverIsSettledLeftOutWithAReasonAndTakenInAgain() {
        Child wren = year.leaver("Wren Ashdown");
        LeaverRun.Id run = year.listed();
        assertThat(stand(run, wren)).isEqualTo(new Stand.NoDestination());
        assertThat(year.settle().goesTo(run, wren.id(), Optional.empty()))
                .isInstanceOf(SettleLeaver.Outcome.NotSettled.class);
        assertThat(
                        year.settle()
                                .goesTo(
                                        run,
                                        wren.id(),
                                        Optional.of(new Receiver(Destination.SCHOOL, " ", "", ""))))
                .isInstanceOf(SettleLeaver.Outcome.NotSettled.class);
        year.goesTo(run, wren.id(), LeavingYear.merrowVale());
        assertThat(stand(run, wren)).isEqualTo(new Stand.Ready());
        assertThat(year.settle().leaveOut(run, wren.id(), " "))
                .isInstanceOf(SettleLeaver.Outcome.NotSettled.class);
        year.settle().leaveOut(run, wren.id(), "Repeats the year");
        assertThat(stand(run, wren)).isEqualTo(new Stand.LeftOut("Repeats the year"));
        year.settle().takeIn(run, wren.id());
        assertThat(stand(run, wren)).isEqualTo(new Stand.Ready());
    }

    @Test
    void allTransfersAreBegunInOneChangeOrNone() {
        Child wren = year.leaver("Wren Ashdown");
        Child kit = year.leaver("Kit Quarry");
        LeaverRun.Id run = year.listed();
        year.goesTo(run, wren.id(), LeavingYear.merrowVale());
        assertThat(year.begin().begin(run))
                .isInstanceOfSatisfying(
                        BeginTransfers.Outcome.NotBegun.class,
                        not -> assertThat(not.sentence()).startsWith("1 child has no destination"));
        assertThat(year.transfers.open()).isEmpty();
        year.goesTo(run, kit.id(), new Receiver(Destination.UNKNOWN, "", "", ""));
        assertThat(year.begin().begin(run)).isEqualTo(new BeginTransfers.Outcome.Begun(2, 0));
        Transfer begun = year.transfers.openFor(wren.id()).orElseThrow();
        assertThat(begun.to()).isEqualTo(LeavingYear.merrowVale());
        assertThat(begun.basis()).isEqualTo(Basis.TERM);
        assertThat(begun.basisOn()).isEqualTo(LeavingYear.TERM);
        assertThat(stand(run, wren)).isEqualTo(new Stand.ToPack(begun.id()));
        assertThat(stand(run, kit)).isInstanceOf(Stand.StaysHere.class);
        assertThat(year.begin().begin(run)).isInstanceOf(BeginTransfers.Outcome.NotBegun.class);
        assertThat(year.transfers.open()).hasSize(2);
    }

    @Test
    void aFileThatIsOnItsWayAlreadyIsNotBegunTwice() {
        Child wren = year.leaver("Wren Ashdown");
        LeaverRun.Id run = year.listed();
        year.goesTo(run, wren.id(), LeavingYear.merrowVale());
        year.start.start(
                new StartTransfer.Answers(
                        Optional.of(wren.id()),
                        "Coldharbour Primary",
                        "",
                        "",
                        Optional.of(Basis.ENROLMENT),
                        Optional.of(LocalDate.of(2026, 11, 20)),
                        "",
                        DayOne.EMPTY));
        assertThat(stand(run, wren))
                .isInstanceOfSatisfying(
                        Stand.OnItsWay.class,
                        moving -> assertThat(moving.to()).isEqualTo("Coldharbour Primary"));
        assertThat(year.begin().begin(run)).isInstanceOf(BeginTransfers.Outcome.NotBegun.class);
        assertThat(year.transfers.open()).hasSize(1);
    }

    @Test
    void aFileWhoseTransferHasEndedIsNotBegunASecondTime() {
        Child wren = year.leaver("Wren Ashdown");
        LeaverRun.Id run = year.listed();
        year.allToMerrowVale(run);
        TransferId moved = ended(wren, End.How.NO_RECEIPT);
        assertThat(stand(run, wren)).isEqualTo(new Stand.MovedBefore(moved, "Coldharbour Primary"));
        assertThat(year.begin().begin(run)).isInstanceOf(BeginTransfers.Outcome.NotBegun.class);
        assertThat(year.transfers.open()).isEmpty();
    }

    @Test
    void whoeverStayedAfterAllOrJoinedAgainIsReadyToLeave() {
        Child wren = year.leaver("Wren Ashdown");
        Child kit = year.leaver("Kit Quarry");
        LeaverRun.Id run = year.listed();
        year.allToMerrowVale(run);
        ended(wren, End.How.NOT_LEAVING);
        ended(kit, End.How.NO_RECEIPT);
        year.joined(kit, LocalDate.of(2026, 11, 25));
        assertThat(stand(run, wren)).isEqualTo(new Stand.Ready());
        assertThat(stand(run, kit)).isEqualTo(new Stand.Ready());
    }

    private TransferId ended(Child child, End.How how) {
        year.start.start(
                new StartTransfer.Answers(
                        Optional.of(child.id()),
                        "Coldharbour Primary",
                        "",
                        "",
                        Optional.of(Basis.ENROLMENT),
                        Optional.of(LocalDate.of(2026, 11, 20)),
                        "",
                        DayOne.EMPTY));
        Transfer open = year.transfers.openFor(child.id()).orElseThrow();
        End end = new End(how, "They have it.", daybook.clock().instant(), TestStore.LEAD);
        daybook.journal()
                .change(
                        Deed.about(Deed.Kind.TRANSFER_CHANGED, child.id()),
                        () ->
                                year.transfers.change(
                                        new Transfer(
                                                open.id(),
                                                open.child(),
                                                open.to(),
                                                open.counted(),
                                                open.dayOne(),
                                                open.startedAt(),
                                                open.startedBy(),
                                                Optional.of(end),
                                                open.lines(),
                                                open.packs())));
        return open.id();
    }

    @Test
    void whoHasNoRecordGetsANilReturnAndNoPack() {
        Child otis = year.child("Otis Larkfield", "Year 6");
        Child wren = year.leaver("Wren Ashdown");
        LeaverRun.Id run = year.listed();
        year.allToMerrowVale(run);
        assertThat(stand(run, otis)).isEqualTo(new Stand.NilReturn(true));
        assertThat(year.begin().begin(run)).isEqualTo(new BeginTransfers.Outcome.Begun(1, 1));
        assertThat(year.transfers.openFor(otis.id())).isEmpty();
        assertThat(year.nil().told(run, "Merrow Vale School", " ", ""))
                .isInstanceOf(TellNilReturns.Outcome.NotTold.class);
        assertThat(year.nil().told(run, "Merrow Vale School", "Mr Idris Penn", "By phone"))
                .isEqualTo(new TellNilReturns.Outcome.Told(1));
        assertThat(stand(run, otis)).isInstanceOf(Stand.NilTold.class);
        assertThat(year.transfers.open()).extracting(Transfer::child).containsExactly(wren.id());
        Transfer told =
                year.transfers.all().stream()
                        .filter(transfer -> transfer.child().equals(otis.id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(told.end().map(End::how)).contains(End.How.NIL_RETURN);
        assertThat(told.latest(Event.NIL_RETURN).orElseThrow().whom()).isEqualTo("Mr Idris Penn");
        assertThat(year.read.of(run).nilToTell()).isEmpty();
    }

    @Test
    void whatIsWrittenBeforeTheNilReturnIsToldMakesAFileOfIt() {
        Child otis = year.child("Otis Larkfield", "Year 6");
        LeaverRun.Id run = year.listed();
        year.allToMerrowVale(run);
        year.begin().begin(run);
        assertThat(stand(run, otis)).isEqualTo(new Stand.NilReturn(true));
        year.about(otis);
        assertThat(stand(run, otis)).isEqualTo(new Stand.Ready());
        assertThat(year.begin().begin(run)).isEqualTo(new BeginTransfers.Outcome.Begun(1, 0));
    }

    @Test
    void whatIsWrittenAfterTheNilReturnWasToldIsSaidAndGoesAfterAll() {
        Child otis = year.child("Otis Larkfield", "Year 6");
        LeaverRun.Id run = year.listed();
        year.allToMerrowVale(run);
        year.nil().told(run, "Merrow Vale School", "Mr Idris Penn", "By phone");
        assertThat(stand(run, otis)).isInstanceOf(Stand.NilTold.class);
        year.about(otis);
        assertThat(stand(run, otis)).isInstanceOf(Stand.FileSinceNil.class);
        assertThat(year.read.of(run).sentence())
                .contains("1 child with a nil return: something was written since.");
        assertThat(year.begin().begin(run)).isEqualTo(new BeginTransfers.Outcome.Begun(1, 0));
        assertThat(stand(run, otis)).isInstanceOf(Stand.ToPack.class);
    }

    @Test
    void whoeverIsNamedInSomethingHalfWrittenIsNotWithoutARecord() {
        Child otis = year.child("Otis Larkfield", "Year 6");
        LeaverRun.Id run = year.listed();
        year.allToMerrowVale(run);
        year.halfWritten(otis);
        assertThat(stand(run, otis)).isEqualTo(new Stand.Ready());
        assertThat(year.read.of(run).nilToTell()).isEmpty();
    }

    @Test
    void puttingAListAwaySaysWhatStaysUndone() {
        year.child("Otis Larkfield", "Year 6");
        year.leaver("Wren Ashdown");
        LeaverRun.Id run = year.listed();
        EndRun end = new EndRun(daybook.journal(), year.leavers, year.read, daybook.clock());
        assertThat(end.undone(run)).contains("2 children no transfer is begun");
        year.allToMerrowVale(run);
        year.begin().begin(run);
        assertThat(end.undone(run))
                .contains("1 pack is not saved")
                .contains("1 child nobody was told");
    }

    @Test
    void theJournalNamesNoChild() {
        year.leaver("Wren Ashdown");
        LeaverRun.Id run = year.listed();
        year.allToMerrowVale(run);
        year.begin().begin(run);
        assertThat(daybook.journal().latest(20))
                .extracting(trace -> trace.deed().detail())
                .noneMatch(words -> words.contains("Wren") || words.contains("Ashdown"));
    }

    private List<Problem> listed(String yearGroup, LocalDate basisOn) {
        ListLeavers.Outcome outcome =
                year.listing()
                        .list(
                                new ListLeavers.Answers(
                                        yearGroup,
                                        Optional.of(LeavingYear.LAST_DAY),
                                        Optional.of(Basis.TERM),
                                        Optional.of(basisOn)));
        return ((ListLeavers.Outcome.NotListed) outcome).problems();
    }

    private Stand stand(LeaverRun.Id run, Child child) {
        return year.read.of(run).lines().stream()
                .filter(line -> line.child().id().equals(child.id()))
                .findFirst()
                .orElseThrow()
                .stand();
    }

    private List<Deed.Kind> deeds() {
        return daybook.journal().latest(5).stream().map(Trace::deed).map(Deed::kind).toList();
    }
}

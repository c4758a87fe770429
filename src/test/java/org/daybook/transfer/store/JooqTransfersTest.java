package org.daybook.transfer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.children.store.JooqChildren;
import org.daybook.chronology.store.StatementCount;
import org.daybook.journal.Deed;
import org.daybook.journal.Trace;
import org.daybook.transfer.Basis;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Destination;
import org.daybook.transfer.FileOut;
import org.daybook.transfer.Line;
import org.daybook.transfer.Pack;
import org.daybook.transfer.PackForm;
import org.daybook.transfer.PackNumber;
import org.daybook.transfer.PracticeFile;
import org.daybook.transfer.RecordStep;
import org.daybook.transfer.Route;
import org.daybook.transfer.StartTransfer;
import org.daybook.transfer.Step;
import org.daybook.transfer.TestWay;
import org.daybook.transfer.Transfer;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The use cases over the real store. */
class JooqTransfersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @RegisterExtension final TestStore daybook = new TestStore();
    private JooqTransfers transfers;

    @BeforeEach
    void aChildIsKnown() {
        transfers = new JooqTransfers(daybook.store());
        JooqChildren children = new JooqChildren(daybook.store());
        daybook.journal()
                .change(
                        Deed.of(Deed.Kind.CHILD_ADDED),
                        () -> {
                            children.add(PracticeFile.bram());
                            children.add(PracticeFile.nell());
                        });
    }

    @Test
    void aStartedTransferIsReadBackWhole() {
        TransferId id = started();
        Transfer transfer = transfers.find(id).orElseThrow();
        assertThat(transfer.school()).isEqualTo("Merrow Vale Juniors");
        assertThat(transfer.dueOn()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(transfer.dayOne()).isEqualTo(PracticeFile.dayOne());
        assertThat(transfer.startedBy()).isEqualTo(TestStore.LEAD);
        assertThat(transfer.taken(Step.LEAVING_NOTICED).map(Line::words))
                .contains("From the office");
        assertThat(transfer.next()).contains(Step.DESTINATION_CONFIRMED);
        assertThat(transfers.open()).containsExactly(transfer);
        assertThat(transfers.openFor(PracticeFile.BRAM)).contains(transfer);
        assertThat(deeds()).startsWith(Deed.Kind.TRANSFER_STARTED);
    }

    @Test
    void aFileIsNotStartedTwiceNorWithoutItsQuestionsAnswered() {
        started();
        assertThat(start(answers())).isInstanceOf(StartTransfer.Outcome.NotStarted.class);
        StartTransfer.Outcome empty =
                start(
                        new StartTransfer.Answers(
                                Optional.empty(),
                                " ",
                                "",
                                "",
                                Optional.empty(),
                                Optional.empty(),
                                "",
                                DayOne.EMPTY));
        assertThat(((StartTransfer.Outcome.NotStarted) empty).problems())
                .extracting(Problem::field)
                .containsExactly("child", "school", "basis", "basis-on");
    }

    @Test
    void aParentIsRefusedAsCourierWithTheReason() {
        TransferId id = started();
        assertThat(problems(id, step(Step.SENT, "Mrs Tull", Optional.of(Route.PARENT))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.field()).isEqualTo("route");
                    assertThat(problem.sentence()).contains("may not carry");
                });
        assertThat(problems(id, step(Step.SENT, "Mrs Tull", Optional.empty()))).hasSize(1);
        assertThat(transfers.find(id).orElseThrow().taken(Step.SENT)).isEmpty();
    }

    @Test
    void aStepRecordedAgainIsInForceAndTheEarlierLineStays() {
        TransferId id = started();
        assertThat(problems(id, step(Step.SENT, "Mrs Tull", Optional.of(Route.COURIER)))).isEmpty();
        assertThat(problems(id, step(Step.SENT, "Mr Fenn", Optional.of(Route.BY_HAND)))).isEmpty();
        Transfer transfer = transfers.find(id).orElseThrow();
        assertThat(transfer.taken(Step.SENT).orElseThrow().by()).isEqualTo("Mr Fenn");
        assertThat(transfer.lines()).hasSize(3);
    }

    @Test
    void aCheckNeedsAPackAndASecondPersonAndAReceiptASending() {
        TransferId id = started();
        assertThat(problems(id, step(Step.PACK_CHECKED, "Mr Fenn", Optional.empty()))).hasSize(1);
        assertThat(problems(id, step(Step.RECEIPT_CONFIRMED, "Mr Penn", Optional.empty())))
                .hasSize(1);
        aPackIsThere(id);
        assertThat(problems(id, step(Step.PACK_CHECKED, TestStore.LEAD, Optional.empty())))
                .singleElement()
                .extracting(Problem::field)
                .isEqualTo("by");
        assertThat(problems(id, step(Step.PACK_CHECKED, "Mr Fenn", Optional.empty()))).isEmpty();
    }

    @Test
    void theBoardAsksNoMoreOftenForMoreFiles() {
        TestWay way = new TestWay(daybook);
        TransferId first = started();
        aPackIsThere(first);
        int one = StatementCount.of(daybook.store(), way.files::open);
        int whole = StatementCount.of(daybook.store(), transfers::all);
        way.started(PracticeFile.NELL, Destination.UNKNOWN, TODAY);
        assertThat(StatementCount.of(daybook.store(), way.files::open)).isEqualTo(one);
        assertThat(StatementCount.of(daybook.store(), transfers::all)).isEqualTo(whole);
        assertThat(way.files.open())
                .extracting(FileOut::transfer)
                .containsExactlyInAnyOrderElementsOf(transfers.all());
        assertThat(transfers.all())
                .extracting(transfer -> transfer.packs().size())
                .containsExactlyInAnyOrder(1, 0);
    }

    @Test
    void aDayStillToComeIsAsked() {
        TransferId id = started();
        RecordStep.Answers tomorrow =
                new RecordStep.Answers(
                        Optional.empty(),
                        Optional.of(TODAY.plusDays(1)),
                        "",
                        "Mr Fenn",
                        Optional.empty(),
                        "Rang their office");
        assertThat(problems(id, tomorrow)).extracting(Problem::field).containsExactly("day");
    }

    private TransferId started() {
        return ((StartTransfer.Outcome.Started) start(answers())).id();
    }

    private StartTransfer.Outcome start(StartTransfer.Answers answers) {
        return new TestWay(daybook).start.start(answers);
    }

    private static StartTransfer.Answers answers() {
        return new StartTransfer.Answers(
                Optional.of(PracticeFile.BRAM),
                " Merrow Vale Juniors ",
                "Mr Idris Penn",
                "01632 960 300",
                Optional.of(Basis.ENROLMENT),
                Optional.of(LocalDate.of(2026, 11, 20)),
                "From the office",
                PracticeFile.dayOne());
    }

    private List<Problem> problems(TransferId id, RecordStep.Answers answers) {
        RecordStep.Outcome outcome = new TestWay(daybook).record.record(id, answers);
        return switch (outcome) {
            case RecordStep.Outcome.Recorded() -> List.of();
            case RecordStep.Outcome.NotRecorded(List<Problem> problems) -> problems;
        };
    }

    private static RecordStep.Answers step(Step step, String by, Optional<Route> route) {
        return new RecordStep.Answers(
                Optional.of(step), Optional.of(TODAY), "10:15", by, route, "");
    }

    private void aPackIsThere(TransferId id) {
        daybook.journal()
                .change(
                        Deed.about(Deed.Kind.PACK_SAVED, PracticeFile.BRAM),
                        () ->
                                transfers.addPack(
                                        new Pack(
                                                id,
                                                new PackNumber(2026, 1),
                                                PackForm.TO_PRINT,
                                                34,
                                                "ab".repeat(32),
                                                "",
                                                "copy",
                                                TestStore.NOW,
                                                TestStore.LEAD)));
    }

    private List<Deed.Kind> deeds() {
        return daybook.journal().about(PracticeFile.BRAM).stream()
                .map(Trace::deed)
                .map(Deed::kind)
                .toList();
    }
}

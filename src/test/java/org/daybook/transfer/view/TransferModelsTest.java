package org.daybook.transfer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.daybook.base.ChildId;
import org.daybook.base.Problem;
import org.daybook.base.TransferId;
import org.daybook.desk.Background;
import org.daybook.desk.LineModel;
import org.daybook.desk.Place;
import org.daybook.desk.StepFace;
import org.daybook.transfer.Basis;
import org.daybook.transfer.ChangeTransferRules;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.Destination;
import org.daybook.transfer.End;
import org.daybook.transfer.Event;
import org.daybook.transfer.FileOut;
import org.daybook.transfer.PracticeFile;
import org.daybook.transfer.Route;
import org.daybook.transfer.SealFound;
import org.daybook.transfer.Step;
import org.daybook.transfer.TestWay;
import org.daybook.transfer.TransferRules;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages' models over a real store, without a window. */
class TransferModelsTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @RegisterExtension final TestStore daybook = new TestStore();
    private TestFiles files;

    @BeforeEach
    void aSchool() {
        files = new TestFiles(daybook);
    }

    @Test
    void theListShowsWhatIsLateFirst() {
        files.underWay();
        files.started(PracticeFile.NELL, LocalDate.of(2026, 11, 12), DayOne.EMPTY);
        TransferListModel model = list();
        model.refresh();
        assertThat(model.lines())
                .extracting(file -> file.need().how())
                .containsExactly("3 school days late", "3 school days left");
        assertThat(model.lines())
                .extracting(FileOut::group)
                .containsExactly(FileOut.Group.LATE, FileOut.Group.DUE);
        assertThat(model.sayingProperty().get()).isEqualTo("2 files are due out, 1 of them late.");
        model.open(model.lines().getLast());
        assertThat(files.visited).last().isInstanceOf(Place.TransferSteps.class);
    }

    @Test
    void aChildOnAPlanComesFirstAndAsksWhetherTheSocialWorkerKnows() {
        files.started(PracticeFile.NELL, FRIDAY, DayOne.EMPTY);
        files.onPlan(PracticeFile.BRAM);
        TransferId id = files.started(PracticeFile.BRAM, FRIDAY, DayOne.EMPTY);
        TransferListModel model = list();
        model.refresh();
        assertThat(model.lines().getFirst().child().id()).isEqualTo(PracticeFile.BRAM);
        assertThat(model.lines().getFirst().need().why()).contains("does the social worker know");
        TransferStepsModel steps = files.steps(id);
        steps.refresh();
        assertThat(face(steps).headlines())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.small()).contains("Priya Dunmore, 01632 960 118");
                    assertThat(one.records()).isEqualTo(Step.SOCIAL_WORKER_TOLD);
                });
        LineAnswers told = steps.line(face(steps), Step.SOCIAL_WORKER_TOLD);
        assertThat(told.line.typed(LineAnswers.WHOM)).isEqualTo("Priya Dunmore");
        told.line.record();
        assertThat(face(steps).headlines()).isEmpty();
        assertThat(face(steps).saying()).contains("neglect: the social worker has been told.");
    }

    @Test
    void nothingOnItsWayIsSaid() {
        TransferListModel model = list();
        assertThat(model.noneProperty().get()).isFalse();
        model.refresh();
        assertThat(model.noneProperty().get()).isTrue();
        model.start();
        assertThat(files.visited).containsExactly(new Place.StartTransfer(Optional.empty()));
    }

    @Test
    void theFormTakesTheLeavingDayAndCountsTheDueDay() {
        StartTransferModel model = starting(Optional.of(PracticeFile.BRAM));
        assertThat(model.basisProperty().get()).isEqualTo(Basis.LEFT);
        assertThat(model.basisOnProperty().get()).isEqualTo("20 Nov 2026");
        assertThat(model.dueProperty().get()).startsWith("Due Fri 27 Nov 2026, 5 school days");
        model.start();
        assertThat(model.problems()).extracting(Problem::field).containsExactly("school");
        model.destinationProperty().set(Destination.HOME_EDUCATION);
        model.start();
        assertThat(files.visited).last().isInstanceOf(Place.TransferSteps.class);
    }

    @Test
    void theFormSaysAtOnceThatAPlanGoesFirst() {
        files.onPlan(PracticeFile.BRAM);
        assertThat(starting(Optional.of(PracticeFile.BRAM)).goesFirstProperty().get())
                .contains("goes first")
                .contains("Priya Dunmore");
        assertThat(starting(Optional.of(PracticeFile.NELL)).goesFirstProperty().get()).isEmpty();
    }

    @Test
    void aTypedNameThatFitsOneChildIsEnough() {
        StartTransferModel model = starting(Optional.empty());
        model.childProperty().set("quarr");
        model.schoolProperty().set("Merrow Vale Juniors");
        model.basisProperty().set(Basis.LEFT);
        model.basisOnProperty().set("yesterday");
        model.start();
        assertThat(files.transfers.openFor(PracticeFile.NELL)).isPresent();
    }

    @Test
    void thePageSaysClockStepsAndLog() {
        TransferStepsModel model = files.steps(files.underWay());
        model.refresh();
        TransferFace face = face(model);
        assertThat(face.clock().figure()).isEqualTo("3");
        assertThat(face.clock().unit()).isEqualTo("school days left");
        assertThat(face.clock().basis())
                .startsWith("Five school days after Fri 20 Nov")
                .contains("by weekdays and bank holidays");
        assertThat(face.clock().days()).hasSize(6);
        assertThat(face.steps())
                .filteredOn(step -> step.state() == StepFace.State.NEXT)
                .extracting(step -> step.step().name())
                .containsExactly("PACK_MADE");
        assertThat(face.steps()).last().extracting(StepFace::title).isEqualTo("Closed");
        assertThat(face.log()).hasSize(4);
        assertThat(face.log()).anySatisfy(line -> assertThat(line.words()).contains("Asha Pell"));
        assertThat(face.receipt().chip()).isEqualTo("Not sent yet");
        assertThat(face.ctf()).contains("Due Fri 11 Dec 2026");
    }

    @Test
    void aStepIsRecordedThroughItsFormWithWhomAndHow() {
        TransferStepsModel model = files.steps(files.underWay());
        model.refresh();
        LineAnswers form = model.line(face(model), Step.SENT);
        assertThat(form.line.typed(LineAnswers.WHOM)).isEqualTo("Mr Idris Penn");
        form.route.set(Route.PARENT);
        form.line.record();
        assertThat(form.line.problems()).extracting(Problem::field).containsExactly("route");
        form.route.set(Route.TRACKED_POST);
        form.line.text(LineAnswers.TRACKING).set("HB 1");
        form.line.text(LineAnswers.ITEMS).set("Pack\n\nNurse’s notes");
        form.line.record();
        assertThat(face(model).clock().figure()).isEqualTo("Sent");
        assertThat(face(model).receipt().chip()).isEqualTo("Awaited");
        assertThat(face(model).receipt().items()).hasSize(2);
    }

    @Test
    void anotherIsAskedForTheCheckAndTheStepSaysWhom() {
        TransferId id = files.underWay();
        files.packMade(id);
        TransferStepsModel model = files.steps(id);
        model.refresh();
        LineAnswers asking = model.line(face(model), Event.CHECK_ASKED);
        asking.line.text(LineAnswers.WHOM).set(TestStore.LEAD);
        asking.line.record();
        assertThat(asking.line.problems()).extracting(Problem::field).containsExactly("whom");
        asking.line.text(LineAnswers.WHOM).set("Mr Joel Fenn");
        asking.line.record();
        assertThat(face(model).steps())
                .filteredOn(step -> step.step() == Step.PACK_CHECKED)
                .singleElement()
                .extracting(StepFace::detail)
                .isEqualTo("Asked: Mr Joel Fenn, Tue 24 Nov");
        assertThat(model.line(face(model), Step.PACK_CHECKED).line.typed(LineModel.BY))
                .isEqualTo("Mr Joel Fenn");
    }

    @Test
    void whatCameIsTickedAndTheRestIsMissingUntilItComes() {
        TransferId id = files.underWay();
        files.way.recorded(id, TestWay.sent(Step.SENT, MONDAY, "Pack", "Nurse’s notes"));
        TransferStepsModel model = files.steps(id);
        model.refresh();
        LineAnswers receipt = model.line(face(model), Step.RECEIPT_CONFIRMED);
        receipt.found.set(SealFound.WHOLE);
        receipt.line.record();
        assertThat(receipt.line.problems()).extracting(Problem::field).containsExactly("items");
        receipt.ticks.getFirst().came().set(true);
        receipt.line.record();
        assertThat(face(model).receipt().chip()).isEqualTo("1 item missing");
        LineAnswers rest = model.line(face(model), Event.REST_ARRIVED);
        assertThat(rest.ticks)
                .singleElement()
                .extracting(LineAnswers.Tick::item)
                .isEqualTo("Nurse’s notes");
        rest.ticks.getFirst().came().set(true);
        rest.line.record();
        assertThat(face(model).receipt().chip()).isEqualTo("Received");
    }

    @Test
    void theDayIsMovedAndTheEarlierOneStays() {
        TransferStepsModel model = files.steps(files.underWay());
        model.refresh();
        MoveModel move = model.move(face(model));
        move.day.set("1 Dec 2026");
        move.record();
        assertThat(move.problems()).extracting(Problem::field).containsExactly("move-why");
        move.why.set("Their lead is away until then.");
        move.record();
        assertThat(face(model).clock().due())
                .isEqualTo("Due Tue 1 Dec 2026, moved from Fri 27 Nov");
        assertThat(face(model).moved())
                .containsExactly(
                        "First due Fri 27 Nov 2026.",
                        "Moved to Tue 1 Dec 2026 on Tue 24 Nov, Mrs Ruth Marlow. Their lead is away"
                                + " until then.");
    }

    @Test
    void aFileIsClosedUnderItsLastStepAndTakenUpAgain() {
        TransferId id = files.underWay();
        TransferStepsModel model = files.steps(id);
        model.refresh();
        EndModel end = model.end(face(model));
        end.how.set(End.How.NOT_LEAVING);
        end.record();
        assertThat(end.problems()).extracting(Problem::field).containsExactly("end-why");
        end.why.set("The flat fell through; his mother rang.");
        end.record();
        assertThat(face(model).clock().figure()).isEqualTo("Closed");
        assertThat(files.transfers.open()).isEmpty();
        EndModel again = model.end(face(model));
        assertThat(again.reopens()).isTrue();
        again.why.set("They move after all.");
        again.record();
        assertThat(files.transfers.open()).hasSize(1);
    }

    @Test
    void whereItGoesIsChangedInPlace() {
        TransferId id = files.way.started(PracticeFile.BRAM, Destination.UNKNOWN, FRIDAY);
        TransferStepsModel model = files.steps(id);
        model.refresh();
        assertThat(face(model).title()).isEqualTo("Bram Holloway: destination not known");
        DestinationModel change = model.destination(face(model));
        change.destination.set(Destination.SCHOOL);
        change.record();
        assertThat(change.problems()).extracting(Problem::field).containsExactly("school");
        change.school.set("Sallow Green Primary");
        change.basis.set(Basis.ENROLMENT);
        change.basisOn.set("23 Nov 2026");
        change.why.set("The authority found him.");
        change.record();
        assertThat(face(model).title()).isEqualTo("Bram Holloway to Sallow Green Primary");
        assertThat(face(model).clock().due()).startsWith("Due Mon 30 Nov 2026");
        assertThat(face(model).moved().getFirst()).isEqualTo("First due Fri 27 Nov 2026.");
    }

    @Test
    void theRulesAreSettingsAndFilesKeepTheirs() {
        TransferId before = files.underWay();
        TransferRulesModel rules =
                new TransferRulesModel(
                        files.way.rules,
                        new ChangeTransferRules(daybook.journal(), files.way.rules),
                        Background.direct());
        rules.refresh();
        assertThat(rules.days.get()).isEqualTo("5");
        rules.days.set("0");
        rules.record();
        assertThat(rules.problems()).extracting(Problem::field).containsExactly("transfer-days");
        rules.days.set("10");
        rules.record();
        assertThat(files.way.rules.current().days()).isEqualTo(10);
        assertThat(files.way.transfer(before).rules()).isEqualTo(TransferRules.usual());
        TransferId after = files.started(PracticeFile.NELL, FRIDAY, DayOne.EMPTY);
        assertThat(files.way.transfer(after).dueOn()).isEqualTo(LocalDate.of(2026, 12, 4));
    }

    private TransferListModel list() {
        return new TransferListModel(files.around, files.files);
    }

    private StartTransferModel starting(Optional<ChildId> whose) {
        return new StartTransferModel(files.around, files.start, files.files, whose);
    }

    private static TransferFace face(TransferStepsModel model) {
        return Objects.requireNonNull(model.faceProperty().get());
    }
}

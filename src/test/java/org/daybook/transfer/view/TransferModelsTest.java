package org.daybook.transfer.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.desk.Place;
import org.daybook.transfer.Basis;
import org.daybook.transfer.DayOne;
import org.daybook.transfer.PracticeFile;
import org.daybook.transfer.Route;
import org.daybook.transfer.Step;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages' models over a real store, without a window. */
class TransferModelsTest {

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
        TransferListModel model =
                new TransferListModel(files.around, files.transfers, files.children);
        model.refresh();
        assertThat(model.lines())
                .extracting(TransferLine::how)
                .containsExactly("3 school days late", "3 school days left");
        assertThat(model.sayingProperty().get()).isEqualTo("2 files are due out, 1 of them late.");
        model.open(model.lines().getLast());
        assertThat(files.visited).last().isInstanceOf(Place.TransferSteps.class);
    }

    @Test
    void nothingOnItsWayIsSaid() {
        TransferListModel model =
                new TransferListModel(files.around, files.transfers, files.children);
        assertThat(model.noneProperty().get()).isFalse();
        model.refresh();
        assertThat(model.noneProperty().get()).isTrue();
        model.start();
        assertThat(files.visited).containsExactly(new Place.StartTransfer(Optional.empty()));
    }

    @Test
    void theFormTakesTheLeavingDayAndCountsTheDueDay() {
        StartTransferModel model =
                new StartTransferModel(files.around, files.start, Optional.of(PracticeFile.BRAM));
        assertThat(model.basisProperty().get()).isEqualTo(Basis.LEFT);
        assertThat(model.basisOnProperty().get()).isEqualTo("20 Nov 2026");
        assertThat(model.dueProperty().get()).startsWith("Due Fri 27 Nov 2026");
        model.start();
        assertThat(model.problems()).extracting(Problem::field).containsExactly("school");
        model.schoolProperty().set("Merrow Vale Juniors");
        model.start();
        assertThat(files.visited).last().isInstanceOf(Place.TransferSteps.class);
    }

    @Test
    void aTypedNameThatFitsOneChildIsEnough() {
        StartTransferModel model =
                new StartTransferModel(files.around, files.start, Optional.empty());
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
        assertThat(face.clock().basis()).contains("by weekdays and bank holidays");
        assertThat(face.clock().days()).hasSize(6);
        assertThat(face.steps())
                .filteredOn(step -> step.state() == StepFace.State.NEXT)
                .extracting(StepFace::step)
                .containsExactly(Step.PACK_MADE);
        assertThat(face.log()).hasSize(4);
        assertThat(face.log()).anySatisfy(line -> assertThat(line.words()).contains("Asha Pell"));
        assertThat(face.receipt().chip()).isEqualTo("Not sent yet");
    }

    @Test
    void aStepIsRecordedThroughItsForm() {
        TransferStepsModel model = files.steps(files.underWay());
        model.refresh();
        LineFormModel form = model.lineForm(Optional.of(Step.SENT));
        form.route.set(Route.PARENT);
        form.record();
        assertThat(form.problems).extracting(Problem::field).containsExactly("route");
        form.route.set(Route.BY_HAND);
        form.record();
        assertThat(face(model).clock().figure()).isEqualTo("Sent");
        assertThat(face(model).receipt().chip()).isEqualTo("Awaited");
    }

    private static TransferFace face(TransferStepsModel model) {
        return Objects.requireNonNull(model.faceProperty().get());
    }
}

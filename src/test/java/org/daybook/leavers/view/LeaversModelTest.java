package org.daybook.leavers.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.daybook.base.Problem;
import org.daybook.children.Child;
import org.daybook.desk.Place;
import org.daybook.leavers.DestinationField;
import org.daybook.leavers.LeaverRun;
import org.daybook.leavers.RunLine;
import org.daybook.leavers.RunStanding;
import org.daybook.transfer.Basis;
import org.daybook.transfer.Destination;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What the page of leavers does, without a window. */
class LeaversModelTest {

    @RegisterExtension final TestStore daybook = new TestStore();
    @TempDir Path folder;

    private TestLeavers test;
    private LeaversModel model;

    @BeforeEach
    void aPage() {
        test = new TestLeavers(daybook);
        model = test.model;
    }

    @Test
    void theOldestYearAndTheDaysOfTheCalendarAreProposed() {
        test.year.leaver("Wren Ashdown");
        test.year.child("Nell Quarry", "Year 4");
        model.arrived();
        BeginListModel beginning = model.beginning();
        assertThat(beginning.years()).containsExactly("Year 6", "Year 4");
        assertThat(beginning.yearGroup().get()).isEqualTo("Year 6");
        assertThat(beginning.leavingOn().get()).isEqualTo("21 Jul 2027");
        assertThat(beginning.basis().get()).isEqualTo(Basis.TERM);
        assertThat(beginning.basisOn().get()).isEqualTo("1 Sep 2027");
        assertThat(beginning.counted("Year 6")).isEqualTo("1 child on roll");
        beginning.record();
        assertThat(model.outcome().get()).isEqualTo("The list is begun.");
        assertThat(standing().lines()).hasSize(1);
    }

    @Test
    void aDayThatCannotBeReadIsAskedForAgainAndWhatWasTypedStays() {
        test.year.leaver("Wren Ashdown");
        model.arrived();
        model.beginning().leavingOn().set("the end");
        model.beginning().record();
        assertThat(model.beginning().problems())
                .extracting(Problem::field)
                .containsExactly("leaving-on");
        assertThat(model.beginning().leavingOn().get()).isEqualTo("the end");
    }

    @Test
    void aChosenLineIsChangedOnThePage() {
        test.half();
        model.arrived();
        model.shown().set(Shown.UNDECIDED);
        assertThat(model.lines())
                .extracting(line -> line.child().firstName())
                .containsExactly("Tobias", "Nell");
        model.choose(model.lines().getFirst());
        LeaverFormModel form = form();
        assertThat(form.schools()).containsExactly("Coldharbour School", "Merrow Vale School");
        form.record();
        assertThat(form.problems()).extracting(Problem::field).containsExactly("school");
        form.school().set("Merrow Vale School");
        form.record();
        assertThat(model.form().get()).isNull();
        assertThat(model.lines())
                .extracting(line -> line.child().firstName())
                .containsExactly("Nell");
        model.choose(model.lines().getFirst());
        form().destination().set(Destination.UNKNOWN);
        form().school().set("typed before and not meant");
        form().record();
        assertThat(model.lines()).isEmpty();
        assertThat(standing().sentence()).startsWith("6 transfers can be begun, in one step.");
    }

    @Test
    void fromAFileToThePacksAndTheNilReturn() throws IOException {
        test.half();
        model.arrived();
        Path csv = folder.resolve("destinations.csv");
        Files.writeString(
                csv, "Name,School\nTobias Fernhill,Merrow Vale School\nNell Quarry,Coldharbour\n");
        model.readDestinations(csv);
        assertThat(model.destinations().open().get()).isTrue();
        assertThat(Objects.requireNonNull(model.destinations().plan().get()).toWrite()).hasSize(2);
        model.destinations().take();
        assertThat(model.outcome().get()).isEqualTo("Destinations of 2 children taken.");
        model.beginTransfers();
        assertThat(model.outcome().get()).isEqualTo("6 transfers begun.");
        model.savePacks(folder);
        assertThat(model.outcome().get()).isEqualTo("5 packs saved.");
        assertThat(standing().sentence())
                .startsWith("All 5 packs are saved.")
                .endsWith("1 child without a record: tell their schools so.");
        NilFormModel nil = model.nilForm(standing(), "Merrow Vale School", "");
        nil.record();
        assertThat(nil.problems()).extracting(Problem::field).containsExactly("nil-whom");
        nil.whom().set("Mr Idris Penn");
        nil.record();
        assertThat(standing().nilToTell()).isEmpty();
        model.putAway();
        assertThat(model.standingProperty().get()).isNull();
        assertThat(model.ended()).hasSize(1);
    }

    @Test
    void aFileThatIsNoListLeavesEverythingAsItIs() throws IOException {
        LeaverRun.Id run = test.half();
        model.arrived();
        LeaverRun before = test.year.leavers.find(run).orElseThrow();
        Path none = folder.resolve("picture.csv");
        Files.write(none, new byte[] {0, 1, 2, 3});
        model.readDestinations(none);
        assertThat(model.destinations().open().get()).isFalse();
        assertThat(model.destinations().refused().get()).isNotEmpty();
        Path colours = folder.resolve("colours.csv");
        Files.writeString(colours, "Colour,Weight\nred,3\n");
        model.readDestinations(colours);
        assertThat(model.destinations().plan().get()).isNull();
        model.destinations().take();
        assertThat(test.year.leavers.find(run)).contains(before);
    }

    @Test
    void aMeaningThatIsPutRightIsLookedThroughAtOnce() throws IOException {
        test.half();
        model.arrived();
        Path csv = folder.resolve("odd.csv");
        Files.writeString(csv, "Whose,Whereto\nNell Quarry,Coldharbour\n");
        model.readDestinations(csv);
        assertThat(model.destinations().problems()).hasSize(2);
        model.destinations().columns().getFirst().meaning().set(Optional.of(DestinationField.NAME));
        model.destinations()
                .columns()
                .getLast()
                .meaning()
                .set(Optional.of(DestinationField.SCHOOL));
        assertThat(model.destinations().problems()).isEmpty();
        assertThat(Objects.requireNonNull(model.destinations().plan().get()).toWrite()).hasSize(1);
    }

    @Test
    void aTransferThatHasBegunOpensOnItsOwnPage() {
        Child wren = test.year.leaver("Wren Ashdown");
        LeaverRun.Id run = test.year.listed();
        test.year.allToMerrowVale(run);
        model.arrived();
        model.beginTransfers();
        RunLine begun = model.lines().getFirst();
        model.choose(begun);
        assertThat(model.form().get()).isNull();
        assertThat(test.visited)
                .containsExactly(
                        new Place.TransferSteps(
                                test.year.transfers.openFor(wren.id()).orElseThrow().id()));
    }

    @Test
    void aRunThatEndsAfterThePageWasLeftReadsNothingAnyMore() {
        test.year.leaver("Wren Ashdown");
        LeaverRun.Id run = test.year.listed();
        test.year.allToMerrowVale(run);
        model.arrived();
        model.beginTransfers();
        RunStanding before = standing();
        model.leaving();
        model.savePacks(folder);
        assertThat(standing()).isSameAs(before);
        model.arrived();
        assertThat(standing().sentence()).startsWith("The pack is saved.");
    }

    private RunStanding standing() {
        return Objects.requireNonNull(model.standingProperty().get());
    }

    private LeaverFormModel form() {
        return Objects.requireNonNull(model.form().get());
    }
}

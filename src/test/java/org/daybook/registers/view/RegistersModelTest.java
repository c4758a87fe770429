package org.daybook.registers.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javafx.scene.Node;
import org.daybook.base.ArrivalId;
import org.daybook.base.TransferId;
import org.daybook.desk.Background;
import org.daybook.desk.Navigator;
import org.daybook.desk.Pictures;
import org.daybook.desk.Place;
import org.daybook.desk.SystemFileChoice;
import org.daybook.registers.Direction;
import org.daybook.registers.RegisterRow;
import org.daybook.registers.RowState;
import org.daybook.registers.SaveRegister;
import org.daybook.registers.TestRegisters;
import org.daybook.registers.YearSpan;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of registers: what its filters let through, what is saved, how it looks. */
class RegistersModelTest {

    @TempDir Path folder;
    private final List<Place> visited = new ArrayList<>();

    @Test
    void filtersOfferWhatThereIsAndWhatIsShownIsWhatIsSaved() throws Exception {
        try (TestStore daybook = TestStore.open()) {
            TestRegisters test = new TestRegisters(daybook);
            test.filesOut();
            RegistersModel model = model(test);
            model.refresh();
            assertThat(model.rows()).hasSize(5);
            assertThat(model.years())
                    .containsExactly(
                            Optional.empty(),
                            Optional.of(new YearSpan(2026)),
                            Optional.of(new YearSpan(2025)));
            model.year().set(Optional.of(new YearSpan(2026)));
            assertThat(model.rows()).hasSize(4);
            model.state().set(Optional.of(RowState.LATE));
            assertThat(model.rows()).hasSize(1);
            Path file = folder.resolve("late.csv");
            model.save(SaveRegister.Form.CSV, (_, _) -> Optional.of(file));
            assertThat(model.outcome().get()).isEqualTo("Saved as late.csv, 1 file.");
            assertThat(Files.readAllLines(file)).hasSize(2);
            model.showAll();
            assertThat(model.rows()).hasSize(5);
        }
    }

    @Test
    void nothingIsSavedWhereNoPlaceIsChosen() {
        try (TestStore daybook = TestStore.open()) {
            TestRegisters test = new TestRegisters(daybook);
            test.filesOut();
            RegistersModel model = model(test);
            model.refresh();
            model.save(SaveRegister.Form.PDF, (_, _) -> Optional.empty());
            assertThat(model.outcome().get()).isEmpty();
            assertThat(model.refused().get()).isEmpty();
        }
    }

    @Test
    void theOtherRegisterForgetsWhatItDoesNotKnow() {
        try (TestStore daybook = TestStore.open()) {
            TestRegisters test = new TestRegisters(daybook);
            test.filesOut();
            test.filesIn();
            RegistersModel model = model(test);
            model.refresh();
            model.state().set(Optional.of(RowState.LATE));
            model.year().set(Optional.of(new YearSpan(2026)));
            model.direction().set(Direction.IN);
            assertThat(model.state().get()).isEqualTo(Optional.empty());
            assertThat(model.year().get()).isEqualTo(Optional.of(new YearSpan(2026)));
            assertThat(model.rows()).hasSize(4);
            assertThat(Objects.requireNonNull(model.shown().get()).direction())
                    .isEqualTo(Direction.IN);
        }
    }

    @Test
    void aLineLeadsToTheFilesOwnPage() {
        try (TestStore daybook = TestStore.open()) {
            TestRegisters test = new TestRegisters(daybook);
            test.filesOut();
            test.filesIn();
            RegistersModel model = model(test);
            model.refresh();
            RegisterRow out = model.rows().getFirst();
            model.open(out);
            model.direction().set(Direction.IN);
            RegisterRow in = model.rows().getFirst();
            model.open(in);
            assertThat(visited)
                    .containsExactly(
                            new Place.TransferSteps(new TransferId(out.subject())),
                            new Place.ArrivalSteps(new ArrivalId(in.subject())));
        }
    }

    @Test
    void picturesOfBothRegistersAndOfAFirstYear() {
        pictures(
                "out",
                test -> {
                    test.filesOut();
                    return page(model(test));
                });
        pictures(
                "in",
                test -> {
                    test.filesIn();
                    RegistersModel model = model(test);
                    model.direction().set(Direction.IN);
                    return page(model);
                });
        pictures("none", test -> page(model(test)));
        pictures(
                "nothing-fits",
                test -> {
                    test.filesOut();
                    RegistersModel model = model(test);
                    RegistersPage page = page(model);
                    model.year().set(Optional.of(new YearSpan(2025)));
                    model.state().set(Optional.of(RowState.LATE));
                    return page;
                });
        assertThat(visited).isEmpty();
    }

    private static RegistersPage page(RegistersModel model) {
        RegistersPage page = new RegistersPage(model, new SystemFileChoice());
        page.arrived();
        return page;
    }

    private static void pictures(String name, Function<TestRegisters, RegistersPage> page) {
        Callable<Node> node = () -> page.apply(new TestRegisters(TestStore.open())).node();
        Pictures.all("registers-" + name, node);
    }

    private RegistersModel model(TestRegisters test) {
        return new RegistersModel(
                new Surroundings(Background.direct(), new Steps()), test.read, test.save());
    }

    private final class Steps implements Navigator {

        @Override
        public void go(Place place) {
            visited.add(place);
        }

        @Override
        public void back() {
            throw new AssertionError("nobody goes back here");
        }
    }
}

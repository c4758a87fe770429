package org.daybook.extract.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.daybook.desk.Look;
import org.daybook.desk.Navigator;
import org.daybook.desk.NothingChosen;
import org.daybook.desk.Pictures;
import org.daybook.desk.Place;
import org.daybook.extract.Request.Form;
import org.daybook.extract.TestFile;
import org.daybook.extract.WrensFile;
import org.daybook.vault.TestStore;
import org.junit.jupiter.api.Test;

/** The page on which an extract is chosen and seen: light, dark, and at 200 % text. */
class ExtractPicturesTest {

    @Test
    void chronology() {
        Pictures.all("extract-chronology", () -> page(Form.CHRONOLOGY));
    }

    @Test
    void meetingTableBeforeItWasSaidForWhom() {
        Pictures.all(
                "extract-meeting",
                () -> {
                    TestFile file = new TestFile(TestStore.open());
                    ExtractModel model = ExtractModelTest.model(file);
                    model.formProperty().set(Form.MEETING_TABLE);
                    Node page = page(file, model);
                    model.ready();
                    return page;
                });
    }

    @Test
    void savingAsksFirstAndSaysThatItLeaves() {
        Stage stage =
                Pictures.onWindow(() ->
                        Pictures.show(page(Form.CHRONOLOGY), Look.Mode.LIGHT, 100, 1440, 900));
        Pictures.settle(stage);
        Pictures.onWindow(() -> {
            press(stage, "save-extract");
            return stage;
        });
        Pictures.settle(stage);
        Pictures.keep("extract-ask", stage);
        boolean asked = Pictures.onWindow(() -> stage.getScene().lookup("#dialog") != null);
        Pictures.onWindow(() -> {
            stage.close();
            return stage;
        });
        assertThat(asked).isTrue();
    }

    @Test
    void theMenuLeadsToBothFormsAndToATransfer() {
        List<Place> gone = new ArrayList<>();
        Navigator way =
                new Navigator() {
                    @Override
                    public void go(Place place) {
                        gone.add(place);
                    }

                    @Override
                    public void back() {}
                };
        Pictures.onWindow(() -> {
            MenuButton menu = (MenuButton) PrintMenu.of(way, WrensFile.WREN);
            menu.getItems().forEach(MenuItem::fire);
            return menu;
        });
        assertThat(gone)
                .containsExactly(
                        new Place.PrintChronology(WrensFile.WREN, false),
                        new Place.PrintChronology(WrensFile.WREN, true),
                        new Place.StartTransfer(Optional.of(WrensFile.WREN)));
    }

    private static void press(Stage stage, String id) {
        ((Button) stage.getScene().lookup("#" + id)).fire();
    }

    private static Node page(Form form) {
        TestFile file = new TestFile(TestStore.open());
        ExtractModel model = ExtractModelTest.model(file);
        model.forWhomProperty().set("Priya Dunmore, Children’s social care");
        model.whyProperty().set("Core group on 26 November");
        model.formProperty().set(form);
        return page(file, model);
    }

    private static Node page(TestFile file, ExtractModel model) {
        model.arrive();
        return new ExtractPage(model, ExtractModelTest.around(file), new NothingChosen()).node();
    }
}

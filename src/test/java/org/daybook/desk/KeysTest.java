package org.daybook.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class KeysTest {

    private final List<String> done = new ArrayList<>();

    private Layers page() {
        TextField field = new TextField();
        field.setId("field");
        Keys keys =
                new Keys()
                        .on("Ctrl+Enter", "record", () -> done.add("recorded"))
                        .hidden("Esc", () -> done.add("left"))
                        .shown("Tab", "next question");
        Layers layers = new Layers(new VBox(field, keys.legend()));
        keys.listenOn(layers);
        return layers;
    }

    @Test
    void aKeyWorksInsideAFieldAndStandsInTheLegend() {
        try (ShownWindow window = new ShownWindow(this::page)) {
            window.hands
                    .clickOn("#field")
                    .push(KeyCode.CONTROL, KeyCode.ENTER)
                    .push(KeyCode.ESCAPE);
            assertThat(done).containsExactly("recorded", "left");
            assertThat(window.hands.lookup("Ctrl Enter").tryQuery()).isPresent();
            assertThat(window.hands.lookup("Esc").tryQuery()).isEmpty();
        }
    }

    private Layers pageBesideASearch() {
        TextField field = new TextField();
        field.setId("field");
        VBox page = new VBox(field);
        new Keys()
                .hidden("Ctrl+E", () -> done.add("added"))
                .hidden("Esc", () -> done.add("left"))
                .listenAround(page);
        TextField search = new TextField();
        search.setId("search");
        return new Layers(new VBox(search, page));
    }

    @Test
    void aPagesChordWorksFromAnywhereInTheWindowAndOnce() {
        try (ShownWindow window = new ShownWindow(this::pageBesideASearch)) {
            window.hands.clickOn("#search").push(KeyCode.CONTROL, KeyCode.E);
            assertThat(done).containsExactly("added");
            window.hands.push(KeyCode.ESCAPE);
            assertThat(done).containsExactly("added");
            window.hands.clickOn("#field").push(KeyCode.CONTROL, KeyCode.E).push(KeyCode.ESCAPE);
            assertThat(done).containsExactly("added", "added", "left");
        }
    }

    @Test
    void aPageThatIsLeftHearsNothing() {
        try (ShownWindow window = new ShownWindow(this::pageBesideASearch)) {
            window.hands.clickOn("#search");
            Pictures.onWindow(() -> {
                VBox page = (VBox) window.find("#field", TextField.class).getParent();
                return ((VBox) page.getParent()).getChildren().remove(page);
            });
            window.hands.push(KeyCode.CONTROL, KeyCode.E);
            assertThat(done).isEmpty();
        }
    }

    @Test
    void whileSomethingIsAskedThePagesKeysRest() {
        try (ShownWindow window = new ShownWindow(this::page)) {
            Pictures.onWindow(() ->
                    Dialogs.ask(
                                    window.find("#field", TextField.class),
                                    "Let this draft go?",
                                    "What was typed is lost.",
                                    "Let it go",
                                    "Keep it")
                            .otherwise(() -> done.add("kept")));
            window.hands.push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.ESCAPE);
            assertThat(done).containsExactly("kept");
        }
    }
}

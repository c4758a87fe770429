package org.daybook.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class ChipsTest {

    private static final List<String> ANSWERS = List.of("Seek advice", "Refer", "Watch");

    @Test
    void arrowsMoveAndSpaceChooses() {
        ObjectProperty<String> value = new SimpleObjectProperty<>();
        try (ShownWindow window =
                new ShownWindow(() -> new VBox(new ChoiceChips<>(value, ANSWERS, w -> w)))) {
            window.hands.push(KeyCode.RIGHT).push(KeyCode.SPACE);
            assertThat(value.get()).isEqualTo("Refer");
            window.hands.push(KeyCode.LEFT).push(KeyCode.LEFT).push(KeyCode.SPACE);
            assertThat(value.get()).isEqualTo("Watch");
        }
    }

    @Test
    void theChosenAnswerCanBeTakenBack() {
        ObjectProperty<String> value = new SimpleObjectProperty<>("Seek advice");
        try (ShownWindow window =
                new ShownWindow(() -> new VBox(new ChoiceChips<>(value, ANSWERS, w -> w)))) {
            window.hands.push(KeyCode.SPACE);
            assertThat(value.get()).isNull();
        }
    }

    @Test
    void aFilterAlwaysHasOneChosen() {
        ObjectProperty<String> value = new SimpleObjectProperty<>("Refer");
        try (ShownWindow window =
                new ShownWindow(() -> new VBox(new FilterChips<>(value, ANSWERS, w -> w)))) {
            window.hands.push(KeyCode.SPACE);
            assertThat(value.get()).isEqualTo("Refer");
            window.hands.push(KeyCode.RIGHT).push(KeyCode.SPACE);
            assertThat(value.get()).isEqualTo("Watch");
        }
    }

    @Test
    void theGroupIsOneStopForTab() {
        ObservableSet<String> chosen = FXCollections.observableSet();
        ObjectProperty<String> value = new SimpleObjectProperty<>();
        try (ShownWindow window =
                new ShownWindow(() ->
                        new VBox(
                                new ManyChips<>(chosen, ANSWERS, w -> w),
                                new ChoiceChips<>(value, ANSWERS, w -> w)))) {
            window.hands.push(KeyCode.SPACE).push(KeyCode.RIGHT).push(KeyCode.SPACE);
            window.hands.push(KeyCode.TAB).push(KeyCode.SPACE);
            assertThat(chosen).containsExactlyInAnyOrder("Seek advice", "Refer");
            assertThat(value.get()).isEqualTo("Seek advice");
        }
    }
}

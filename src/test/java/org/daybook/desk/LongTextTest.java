package org.daybook.desk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/** Room for a story, however long it is. */
class LongTextTest {

    private static final String SENTENCE = "Wren came in by the office and sat down. ";
    private static final int KEYS = 30;

    @Test
    void itGrowsWithTheTextUntilItFillsAScreenAndKeepsEveryCharacter() {
        LongText field = Pictures.onWindow(() -> new LongText(3));
        Stage stage = shown(field);
        double empty = Pictures.onWindow(field::getHeight);
        double some = heightWith(stage, field, SENTENCE.repeat(20));
        double much = heightWith(stage, field, SENTENCE.repeat(200));
        String long100 = SENTENCE.repeat(100_000 / SENTENCE.length());
        double most = heightWith(stage, field, long100);
        assertThat(some).isGreaterThan(empty);
        assertThat(much).isGreaterThan(some);
        assertThat(most).isEqualTo(much);
        assertThat(Pictures.<String>onWindow(field::getText)).isEqualTo(long100);
        close(stage);
    }

    @Test
    void aHundredThousandCharactersAreTypedOn() {
        LongText field = Pictures.onWindow(() -> new LongText(3));
        Stage stage = shown(field);
        heightWith(stage, field, (SENTENCE.repeat(10) + "\n").repeat(240));
        type(stage, field);
        assertThat(Pictures.<String>onWindow(field::getText)).endsWith("x".repeat(KEYS));
        close(stage);
    }

    private static void type(Stage stage, LongText field) {
        Pictures.onWindow(() -> {
            field.end();
            for (int key = 0; key < KEYS; key++) {
                field.appendText("x");
                stage.getScene().getRoot().layout();
            }
            return true;
        });
    }

    private static double heightWith(Stage stage, LongText field, String text) {
        Pictures.onWindow(() -> {
            field.setText(text);
            return true;
        });
        Pictures.settle(stage);
        return Pictures.onWindow(field::getHeight);
    }

    private static Stage shown(LongText field) {
        Stage stage =
                Pictures.onWindow(
                        () -> Pictures.show(new VBox(field), Look.Mode.LIGHT, 100, 800, 600));
        Pictures.settle(stage);
        return stage;
    }

    private static void close(Stage stage) {
        Pictures.onWindow(() -> {
            stage.close();
            return true;
        });
    }
}

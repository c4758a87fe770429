package org.daybook.bodymap.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.daybook.bodymap.BodyMap;
import org.daybook.bodymap.BodyMark;
import org.daybook.bodymap.BodySide;
import org.daybook.desk.Look;
import org.daybook.desk.Pictures;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The figure by keys and by mouse, in a real window. */
class BodyMapPartTest {

    private final ObjectProperty<BodyMap> value = new SimpleObjectProperty<>(BodyMap.EMPTY);
    private Stage stage;
    private BodyMapPart part;

    @BeforeEach
    void open() {
        part = Pictures.onWindow(() -> new BodyMapPart("Nell", value));
        stage = Pictures.onWindow(() -> Pictures.show(part, Look.Mode.LIGHT, 100, 900, 900));
        Pictures.settle(stage);
    }

    @AfterEach
    void close() {
        Pictures.onWindow(() -> {
            stage.close();
            return true;
        });
    }

    @Test
    void arrow_keys_and_space_set_a_mark_where_the_cross_is() {
        press("body-front", KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.SPACE);
        assertThat(value.get()).isEqualTo(BodyMap.of(BodyMark.at(BodySide.FRONT, 510, 270)));
        assertThat(words("mark-1-where")).isEqualTo("Chest, middle");
    }

    @Test
    void where_the_cross_is_can_be_heard() {
        press("body-back", KeyCode.UP);
        assertThat(node("body-back").getAccessibleText())
                .isEqualTo("Nell, back: Upper back, between the shoulder blades");
    }

    @Test
    void a_click_on_the_body_sets_a_mark_and_one_beside_it_none() {
        click("body-front", 0.02, 0.1);
        assertThat(value.get()).isEqualTo(BodyMap.EMPTY);
        click("body-front", 0.822, 0.43);
        assertThat(value.get().marks())
                .singleElement()
                .satisfies(
                        mark -> assertThat(mark.where()).isEqualTo("Left forearm, inside (front)"));
    }

    @Test
    void a_mark_moves_with_the_arrow_keys_and_goes_with_delete() {
        press("body-front", KeyCode.ENTER);
        press("mark-1", KeyCode.LEFT, KeyCode.DOWN);
        assertThat(value.get()).isEqualTo(BodyMap.of(BodyMark.at(BodySide.FRONT, 495, 255)));
        press("mark-1", KeyCode.DELETE);
        assertThat(value.get()).isEqualTo(BodyMap.EMPTY);
    }

    @Test
    void the_advice_stands_above_the_figures() {
        assertThat(part.getChildren().getFirst())
                .isInstanceOfSatisfying(
                        Label.class,
                        advice ->
                                assertThat(advice.getText())
                                        .contains("not what you think caused it")
                                        .contains("Do not undress")
                                        .contains("do not photograph"));
    }

    private void press(String id, KeyCode... keys) {
        Pictures.onWindow(() -> {
            node(id).requestFocus();
            for (KeyCode key : keys) {
                Event.fireEvent(
                        node(id),
                        new KeyEvent(
                                KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            }
            return true;
        });
        Pictures.settle(stage);
    }

    private void click(String id, double across, double down) {
        Pictures.onWindow(() -> {
            Node figure = node(id);
            double x = figure.getLayoutBounds().getWidth() * across;
            double y = figure.getLayoutBounds().getHeight() * down;
            var scene = figure.localToScene(x, y);
            Event.fireEvent(
                    figure,
                    new MouseEvent(
                            MouseEvent.MOUSE_CLICKED,
                            scene.getX(),
                            scene.getY(),
                            scene.getX(),
                            scene.getY(),
                            MouseButton.PRIMARY,
                            1,
                            false,
                            false,
                            false,
                            false,
                            true,
                            false,
                            false,
                            true,
                            false,
                            true,
                            null));
            return true;
        });
        Pictures.settle(stage);
    }

    private String words(String id) {
        return ((Label) node(id)).getText();
    }

    private Node node(String id) {
        return Objects.requireNonNull(part.lookup("#" + id), id);
    }
}

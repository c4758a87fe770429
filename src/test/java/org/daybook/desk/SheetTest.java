package org.daybook.desk;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A page that is longer than its window shows what one is at. */
class SheetTest {

    private final VBox content = Pictures.onWindow(VBox::new);
    private final Sheet sheet = Pictures.onWindow(() -> new Sheet("Add entry").content(content));
    private final Stage stage =
            Pictures.onWindow(() -> Pictures.show(sheet, Look.Mode.LIGHT, 100, 900, 700));

    @AfterEach
    void close() {
        Pictures.onWindow(() -> {
            stage.close();
            return true;
        });
    }

    @Test
    void on_arrival_the_page_stands_at_its_top_when_the_first_field_begins_in_sight() {
        arriveAt(300);
        assertThat(scroll().getVvalue()).isZero();
    }

    @Test
    void on_arrival_a_field_far_below_is_brought_into_sight() {
        arriveAt(1600);
        assertThat(scroll().getVvalue()).isPositive();
    }

    @Test
    void on_arrival_the_page_stands_at_its_top_though_the_toolkit_chose_a_field_first() {
        Pictures.onWindow(() -> {
            TextArea narrative = field(300);
            sheet.focusOn("narrative");
            sheet.show(narrative);
            assertThat(scroll().getVvalue()).isPositive();
            return true;
        });
        Pictures.settle(stage);
        assertThat(scroll().getVvalue()).isZero();
    }

    @Test
    void what_is_added_and_focused_at_once_is_seen_whole() {
        Button last = Pictures.onWindow(() -> new Button("What it looks like"));
        VBox row = Pictures.onWindow(() -> new VBox(last, space(200)));
        Pictures.onWindow(() -> {
            Sheet.seenWhole(row);
            content.getChildren().setAll(space(1500));
            return true;
        });
        Pictures.settle(stage);
        Pictures.onWindow(() -> {
            content.getChildren().add(row);
            last.requestFocus();
            return true;
        });
        Pictures.settle(stage);
        Bounds window = scene(scroll());
        assertThat(scene(row).getMinY()).isGreaterThanOrEqualTo(window.getMinY());
        assertThat(scene(row).getMaxY()).isLessThanOrEqualTo(window.getMaxY());
    }

    private void arriveAt(double above) {
        Pictures.onWindow(() -> {
            field(above);
            sheet.focusOn("narrative");
            return true;
        });
        Pictures.settle(stage);
        assertThat(Pictures.onWindow(() -> stage.getScene().getFocusOwner().getId()))
                .isEqualTo("narrative");
    }

    private TextArea field(double above) {
        TextArea narrative = new TextArea();
        narrative.setId("narrative");
        narrative.setMinHeight(400);
        content.getChildren().setAll(space(above), narrative, space(1200));
        return narrative;
    }

    private static Bounds scene(Node node) {
        return Pictures.onWindow(() -> node.localToScene(node.getBoundsInLocal()));
    }

    private ScrollPane scroll() {
        return (ScrollPane) sheet.getCenter();
    }

    private static Region space(double height) {
        Region space = new Region();
        space.setMinHeight(height);
        return space;
    }
}

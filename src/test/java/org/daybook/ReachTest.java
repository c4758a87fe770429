package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.daybook.desk.Pictures;
import org.junit.jupiter.api.Test;

/** A check that cannot fail would be worth nothing. */
class ReachTest {

    @Test
    void a_button_that_tab_passes_by_is_told() {
        assertThat(missed(() -> List.of(new TextField(), passedBy(), new Button("Come to"))))
                .singleElement()
                .asString()
                .contains("Passed by");
    }

    @Test
    void a_field_that_holds_tab_fast_hides_what_follows() {
        assertThat(missed(() -> List.of(new TextArea(), new Button("Behind it"))))
                .singleElement()
                .asString()
                .contains("Behind it");
    }

    @Test
    void everything_is_come_to_where_nothing_is_in_the_way() {
        assertThat(missed(() -> List.of(new TextField(), new Button("One"), new Button("Two"))))
                .isEmpty();
    }

    private static Button passedBy() {
        Button button = new Button("Passed by");
        button.setFocusTraversable(false);
        return button;
    }

    private static List<String> missed(Supplier<List<Node>> made) {
        return Pictures.onWindow(() -> {
            List<Node> nodes = made.get();
            Stage stage = new Stage();
            VBox box = new VBox();
            box.getChildren().addAll(nodes);
            Scene scene = new Scene(box);
            stage.setScene(scene);
            stage.show();
            nodes.getFirst().requestFocus();
            List<String> missed = Reach.missedIn(scene);
            stage.close();
            return missed;
        });
    }
}

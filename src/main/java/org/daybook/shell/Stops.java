package org.daybook.shell;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/** Why nobody can get in, and what to do: two sentences on the door. */
final class Stops extends HBox {

    Stops(ObservableValue<Optional<LockedRecords.Stopped>> stopped) {
        getStyleClass().add("door-stop");
        setId("door-stop");
        stopped.subscribe(this::show);
    }

    private void show(Optional<LockedRecords.Stopped> why) {
        setVisible(why.isPresent());
        setManaged(why.isPresent());
        why.ifPresent(stop -> {
            VBox words = new VBox(Texts.strong(stop.what()), Texts.body(stop.advice()));
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().setAll(new Mark(Mark.Shape.LATE, ""), words);
        });
    }
}

package org.daybook.shell;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/** Why nobody can get in, and what to do: two sentences on the door, and what it can do itself. */
final class Stops extends HBox {

    private final Map<LockedRecords.Remedy, Runnable> deeds =
            new EnumMap<>(LockedRecords.Remedy.class);

    Stops(ObservableValue<Optional<LockedRecords.Stopped>> stopped) {
        this(stopped, Map.of());
    }

    /**
     * @param deeds what can be done from this page; the others are not offered
     */
    Stops(
            ObservableValue<Optional<LockedRecords.Stopped>> stopped,
            Map<LockedRecords.Remedy, Runnable> deeds) {
        this.deeds.putAll(deeds);
        getStyleClass().add("door-stop");
        setId("door-stop");
        stopped.subscribe(this::show);
    }

    private void show(Optional<LockedRecords.Stopped> why) {
        setVisible(why.isPresent());
        setManaged(why.isPresent());
        why.ifPresent(stop -> {
            VBox words = new VBox(Texts.strong(stop.what()), Texts.body(stop.advice()));
            FlowPane remedies = new FlowPane();
            remedies.getStyleClass().add("door-remedies");
            deeds.forEach((remedy, deed) -> {
                if (stop.remedies().contains(remedy)) {
                    remedies.getChildren().add(button(remedy, deed));
                }
            });
            if (!remedies.getChildren().isEmpty()) {
                words.getChildren().add(remedies);
            }
            HBox.setHgrow(words, Priority.ALWAYS);
            getChildren().setAll(new Mark(Mark.Shape.LATE, ""), words);
        });
    }

    private static Button button(LockedRecords.Remedy remedy, Runnable deed) {
        return switch (remedy) {
            case TRY_AGAIN -> named("Try again", "try-again", deed);
            case BRING_BACK_COPY -> named("Bring back a safe copy", "bring-back-copy", deed);
            case LEAVE_OUT_END -> named("Go on without the last lines", "leave-out-end", deed);
        };
    }

    private static Button named(String words, String id, Runnable deed) {
        Button button = Buttons.outlined(words, deed);
        button.setId(id);
        return button;
    }
}

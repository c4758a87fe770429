package org.daybook.desk;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * Long work at the window's foot: what is done, how far, and Cancel. Hidden while there is none.
 */
public final class ProgressLine extends HBox {

    private final Label words = Texts.small("");
    private final ProgressBar bar = new ProgressBar();
    private final Button cancel;

    public ProgressLine(Background background) {
        getStyleClass().add("progress-line");
        setId("progress-line");
        cancel =
                Buttons.low(
                        Buttons.outlined(
                                "Cancel", () -> stop(background.longWorkProperty().get())));
        getChildren().addAll(words, bar, cancel);
        background.longWorkProperty().subscribe(this::show);
    }

    private void stop(@Nullable LongWork work) {
        if (work != null) {
            work.cancel();
            cancel.setDisable(true);
            words.setText(work.words() + ": stopping");
        }
    }

    private void show(@Nullable LongWork work) {
        setVisible(work != null);
        setManaged(work != null);
        bar.progressProperty().unbind();
        if (work != null) {
            words.setText(work.words());
            bar.setAccessibleText(work.words());
            bar.progressProperty().bind(work.fractionProperty());
            cancel.setDisable(false);
        }
    }
}

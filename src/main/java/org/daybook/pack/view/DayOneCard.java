package org.daybook.pack.view;

import java.util.List;
import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.daybook.desk.Buttons;
import org.daybook.desk.Card;
import org.daybook.desk.Form;
import org.daybook.desk.Question;
import org.daybook.desk.Texts;

/** The day-one page: whether it is written, and where it is written. */
final class DayOneCard extends Card {

    private final PackModel model;

    DayOneCard(PackModel model) {
        this.model = model;
        setId("day-one");
        Stylesheet.on(this);
        model.faceProperty().subscribe(_ -> show());
        model.dayOneOpenProperty().subscribe((_, _) -> show());
    }

    private void show() {
        PackFace face = model.faceProperty().get();
        if (face != null && model.dayOneOpenProperty().get()) {
            form();
        } else if (face != null) {
            state(face.dayOne().isWritten());
        }
    }

    private void state(boolean written) {
        Button write =
                Buttons.low(
                        Buttons.outlined(written ? "Change it" : "Write it", model::askForDayOne));
        write.setId("write-day-one");
        getChildren()
                .setAll(
                        heading(Texts.section("Day-one page"), write),
                        Texts.small(
                                written
                                        ? "Written. It stands behind the cover, to be read before"
                                                + " the child comes in."
                                        : "Not written yet. Half a page: safe now, whom to phone,"
                                                + " what must be in place."));
    }

    private void form() {
        Form form = new Form(FXCollections.observableArrayList());
        List<Question> questions = DayOneQuestions.on(form, model.dayOne());
        Button keep = Buttons.low(Buttons.main("Keep the page", model::keepDayOne));
        keep.setId("keep-day-one");
        FlowPane foot =
                new FlowPane(keep, Buttons.low(Buttons.text("Not now", model::closeDayOne)));
        foot.getStyleClass().add("pack-deeds");
        getChildren()
                .setAll(
                        Texts.section("Day-one page"),
                        form.of(questions.toArray(Node[]::new)),
                        foot);
        Platform.runLater(() -> questions.getFirst().control().requestFocus());
    }
}

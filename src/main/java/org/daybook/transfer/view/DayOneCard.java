package org.daybook.transfer.view;

import java.util.Optional;
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

    private final Optional<Question> first;

    DayOneCard(TransferStepsModel model, TransferFace face, Opened opened) {
        boolean written = face.transfer().dayOne().isWritten();
        Button write =
                Buttons.low(
                        Buttons.outlined(written ? "Change it" : "Write it", model::askForDayOne));
        write.setId("write-day-one");
        setId("day-one");
        if (opened.equals(new Opened.OfDayOne())) {
            Node[] questions = form(model);
            first = Optional.of((Question) questions[0]);
        } else {
            first = Optional.empty();
            getChildren()
                    .addAll(
                            heading(Texts.section("Day-one page"), write),
                            Texts.small(
                                    written
                                            ? "Written. It stands behind the cover, to be read before"
                                                    + " the child comes in."
                                            : "Not written yet. Half a page: safe now, whom to phone,"
                                                    + " what must be in place."));
        }
    }

    void focusForm() {
        first.ifPresent(question -> question.control().requestFocus());
    }

    private Node[] form(TransferStepsModel model) {
        Form form = new Form(FXCollections.observableArrayList());
        Node[] questions = DayOneQuestions.on(form, model.dayOne());
        Button keep = Buttons.low(Buttons.main("Keep the page", model::keepDayOne));
        keep.setId("keep-day-one");
        FlowPane foot = new FlowPane(keep, Buttons.low(Buttons.text("Not now", model::close)));
        foot.getStyleClass().add("line-form-foot");
        getChildren().addAll(Texts.section("Day-one page"), form.of(questions), foot);
        return questions;
    }
}

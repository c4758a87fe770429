package org.daybook.pack.view;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.desk.DeedForm;
import org.daybook.desk.Question;
import org.daybook.desk.Texts;
import org.daybook.pack.Reason;

/** Which words stay behind, and why. */
final class PassageForm extends VBox {

    private final DeedForm form;

    PassageForm(PassageModel model, Runnable close) {
        form = new DeedForm(model, "Withhold these words", close);
        Question words =
                form.ask()
                        .text("words", "These words stay behind", model.wordsProperty())
                        .hint("Wherever they stand in the file, in every wording");
        Question reason =
                form.ask()
                        .chips(
                                "reason",
                                "Why?",
                                model.reasonProperty(),
                                List.of(Reason.values()),
                                one -> one.number() + " " + one.words());
        Label sentence = Texts.small("");
        sentence.textProperty()
                .bind(
                        model.reasonProperty()
                                .map(one -> "The next lead reads: " + one.sentence())
                                .orElse(""));
        sentence.visibleProperty().bind(sentence.textProperty().isNotEmpty());
        sentence.managedProperty().bind(sentence.visibleProperty());
        Question note =
                form.ask()
                        .text("note", "A note for yourself", model.noteProperty())
                        .hint("It never leaves");
        form.laid(words, reason.under(sentence), note);
        getChildren().setAll(form);
        getStyleClass().add("passage-form");
        setId("passage-form");
    }

    @Override
    public void requestFocus() {
        form.requestFocus();
    }
}

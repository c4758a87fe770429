package org.daybook.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Form;
import org.daybook.desk.Mark;
import org.daybook.desk.PassphraseField;
import org.daybook.desk.Question;
import org.daybook.desk.Texts;
import org.daybook.vault.keys.Judgement;

/**
 * The two fields of a new passphrase with what is said of it: in the first run, on recovery, on
 * changing it.
 */
final class NewPassphrase {

    private final PassphraseModel model;
    private final Question typed;
    private final Question again;
    private final VBox judgement = new VBox();

    NewPassphrase(Form form, PassphraseModel model) {
        this.model = model;
        this.typed =
                form.passphrase(PassphraseModel.TYPED, "New passphrase", model.typedProperty())
                        .hint("Capitals and spaces count")
                        .under(judgement);
        this.again =
                form.passphrase(PassphraseModel.AGAIN, "The same once more", model.againProperty());
        judgement.getStyleClass().add("judgement");
        judgement.setId("judgement");
        judgement.managedProperty().bind(judgement.visibleProperty());
        model.judgementProperty().subscribe(this::show);
        typed.said().subscribe(_ -> sayOnce());
    }

    List<Node> nodes() {
        return List.of(typed, suggestion(), again);
    }

    void onEnter(Runnable action) {
        ((PassphraseField) again.control()).onEnter(action);
    }

    void focus() {
        typed.control().requestFocus();
    }

    private void show(Optional<Judgement> judged) {
        judgement.getChildren().clear();
        judged.ifPresent(now -> {
            Mark.Shape shape = now.mayBeUsed() ? Mark.Shape.DONE : Mark.Shape.OPEN;
            Label words = Texts.small(now.sentence());
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox line = new HBox(new Mark(shape, ""), words);
            line.getStyleClass().add("judgement-line");
            judgement.getChildren().add(line);
        });
        sayOnce();
    }

    /** After a refused Continue the judgement stands in the field's own message already. */
    private void sayOnce() {
        String said = typed.said().getValue();
        judgement.setVisible(
                model.judgementProperty()
                        .get()
                        .filter(judged -> !judged.sentence().equals(said))
                        .isPresent());
    }

    private Node suggestion() {
        Label words = Texts.strong("");
        words.setId("suggestion");
        Label use = Texts.small("Type it if you like it. It is kept nowhere.");
        Button think = Buttons.low(Buttons.outlined("Suggest five words", model::suggest));
        think.setId("suggest");
        VBox box = new VBox(words, use);
        box.getStyleClass().add("suggestion");
        model.suggestionProperty()
                .subscribe(suggested -> {
                    words.setText(suggested.orElse(""));
                    think.setText(suggested.isPresent() ? "Suggest others" : "Suggest five words");
                    box.setVisible(suggested.isPresent());
                    box.setManaged(suggested.isPresent());
                });
        VBox all = new VBox(box, think);
        all.getStyleClass().add("suggesting");
        return all;
    }
}

package org.daybook.language.view;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.daybook.base.Problem;
import org.daybook.desk.Buttons;
import org.daybook.desk.Columns;
import org.daybook.desk.Flow;
import org.daybook.desk.Form;
import org.daybook.desk.Question;
import org.daybook.language.Phrase;
import org.daybook.language.PhraseRules;

/** A phrase to be written or changed, in place. */
final class PhraseForm extends VBox {

    private final PhraseFormModel model;
    private final Form form;
    private final Question pattern;

    PhraseForm(PhraseFormModel model, Runnable close) {
        this.model = model;
        this.form = new Form(model.problems());
        this.pattern =
                form.text(PhraseRules.PATTERN, "Which words?", model.pattern())
                        .hint("Several wordings have a semicolon between them");
        getStyleClass().add("phrase-form");
        getChildren().setAll(questions(), foot(close));
        model.problems().addListener((ListChangeListener<Problem>) _ -> form.focusFirstProblem());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, close));
    }

    void begin() {
        pattern.control().requestFocus();
    }

    private VBox questions() {
        Question unless =
                form.text(PhraseRules.UNLESS_IN, "Unless it is part of", model.unlessIn())
                        .hint("Such as \u201cdomestic abuse\u201d");
        Question why =
                form.text(PhraseRules.WHY, "What does it ask?", model.why())
                        .hint("A calm question");
        Question instead =
                form.text(PhraseRules.INSTEAD, "What do others write?", model.instead())
                        .hint("You can leave this");
        Question sort =
                form.chips(
                        "phrase-sort",
                        "What is it?",
                        model.sort(),
                        List.of(Phrase.Sort.values()),
                        Phrase.Sort::words);
        return form.of(Columns.fields(pattern, unless), Columns.fields(why, instead), sort);
    }

    private Flow foot(Runnable close) {
        Button keep = Buttons.low(Buttons.main("Keep this phrase", model::keep));
        keep.setId("keep-phrase");
        keep.disableProperty().bind(model.working());
        Button leave = Buttons.low(Buttons.text("Not now", close));
        leave.setId("phrase-not-now");
        Flow foot = new Flow(Buttons.withKey(keep, "Ctrl Enter"), leave);
        foot.getStyleClass().add("phrase-foot");
        return foot;
    }

    private void pressed(KeyEvent event, Runnable close) {
        if (event.getCode() == KeyCode.ENTER && event.isControlDown()) {
            event.consume();
            model.keep();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close.run();
        }
    }
}

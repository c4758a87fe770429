package org.daybook.language.view;

import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.DeedForm;
import org.daybook.desk.Texts;
import org.daybook.language.Phrase;

/** A phrase on the list, with what can be done with it. */
final class PhraseLine extends VBox {

    private final Phrase phrase;
    private final WordListModel model;
    private final Hyperlink change;

    PhraseLine(Phrase phrase, WordListModel model) {
        this.phrase = phrase;
        this.model = model;
        getStyleClass().add("phrase-entry");
        VBox words = new VBox(Texts.strong(phrase.pattern()), Texts.body(phrase.why()));
        if (!phrase.unlessIn().isBlank()) {
            words.getChildren().add(Texts.caption("Unless in: " + phrase.unlessIn()));
        }
        if (!phrase.instead().isBlank()) {
            words.getChildren().add(Texts.small("Others write: " + phrase.instead()));
        }
        words.getStyleClass().add("phrase-says");
        HBox.setHgrow(words, Priority.ALWAYS);
        change = link("Change", this::openForm);
        Hyperlink takeOut = link("Take out", () -> model.takeOut(phrase));
        HBox line = new HBox(words, change, takeOut);
        line.getStyleClass().add("phrase-line");
        getChildren().add(line);
    }

    private Hyperlink link(String deed, Runnable action) {
        Hyperlink link = Buttons.link(deed, action);
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setAccessibleText(deed + ": " + phrase.pattern());
        return link;
    }

    private void openForm() {
        if (getChildren().size() > 1) {
            close();
            return;
        }
        DeedForm form = PhraseForm.of(model.changing(phrase), this::close);
        getChildren().add(form);
        form.requestFocus();
    }

    private void close() {
        getChildren().remove(1);
        change.requestFocus();
    }
}

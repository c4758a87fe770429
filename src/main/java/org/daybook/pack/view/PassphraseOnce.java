package org.daybook.pack.view;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Texts;

/** The passphrase of the file that was just saved, until the lead has told it or noted it. */
final class PassphraseOnce extends VBox {

    PassphraseOnce(PackModel model) {
        Label title = Texts.strong("Its passphrase");
        TextField words = new TextField();
        words.setEditable(false);
        words.setId("passphrase-once");
        words.textProperty().bind(model.passphraseProperty());
        title.setLabelFor(words);
        Button told = Buttons.low(Buttons.outlined("I have it", model::forgetPassphrase));
        told.setId("passphrase-told");
        getChildren()
                .setAll(
                        title,
                        words,
                        Texts.small(
                                "Tell it to the next lead by telephone, never in the message that"
                                        + " carries the file. It is shown this once and kept"
                                        + " nowhere."),
                        told);
        getStyleClass().addAll("caution", "passphrase-once");
        visibleProperty().bind(model.passphraseProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}

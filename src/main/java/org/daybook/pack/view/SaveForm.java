package org.daybook.pack.view;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.DeedForm;
import org.daybook.desk.Question;
import org.daybook.desk.Texts;
import org.daybook.transfer.PackForm;

/** The form of the pack, the passphrase where it is locked, and on to where it is saved. */
final class SaveForm extends VBox {

    private final DeedForm form;

    SaveForm(SaveModel model, Runnable close) {
        form = new DeedForm(model, "Choose where...", close);
        Question which =
                form.ask()
                        .chips(
                                "pack-form",
                                "What is it for?",
                                model.formProperty(),
                                List.of(PackForm.values()),
                                PackForm::words);
        Label hint = Texts.small("");
        hint.textProperty().bind(model.formProperty().map(PackForm::hint));
        VBox lock = lock(model);
        lock.visibleProperty().bind(model.formProperty().map(PackForm::isLocked));
        lock.managedProperty().bind(lock.visibleProperty());
        form.laid(which.under(hint), lock);
        getChildren().setAll(form);
        setId("save-pack-form");
    }

    @Override
    public void requestFocus() {
        form.requestFocus();
    }

    private VBox lock(SaveModel model) {
        Question passphrase =
                form.ask()
                        .text("passphrase", "Passphrase of this file", model.passphraseProperty())
                        .hint("Tell it by telephone, never in the same message");
        Hyperlink another = Buttons.link("Suggest another", model::suggest);
        another.setId("suggest-passphrase");
        VBox lock =
                new VBox(
                        passphrase.under(another),
                        Texts.caption(
                                "Daybook does not keep it. Without it nobody can open the file, not"
                                        + " even you."));
        lock.getStyleClass().add("pack-lock");
        return lock;
    }
}

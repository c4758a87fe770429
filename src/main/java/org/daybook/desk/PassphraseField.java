package org.daybook.desk;

import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A passphrase that can be looked at while it is typed, with a word about Caps Lock. */
public final class PassphraseField extends VBox {

    private final PasswordField hidden = new PasswordField();
    private final TextField open = new TextField();
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private final Label capsLock = Texts.small("Caps Lock is on.");

    public PassphraseField(Property<String> passphrase) {
        getStyleClass().add("passphrase-field");
        hidden.textProperty().bindBidirectional(passphrase);
        open.textProperty().bindBidirectional(passphrase);
        Button show = Buttons.outlined("Show", () -> shown.set(!shown.get()));
        shown.subscribe(is -> show.setText(is ? "Hide" : "Show"));
        open.visibleProperty().bind(shown);
        hidden.visibleProperty().bind(shown.not());
        StackPane fields = new StackPane(hidden, open);
        HBox.setHgrow(fields, Priority.ALWAYS);
        HBox line = new HBox(fields, show);
        line.getStyleClass().add("passphrase-line");
        addEventFilter(KeyEvent.ANY, _ -> lookAtCapsLock());
        focusWithinProperty().subscribe(_ -> lookAtCapsLock());
        capsLock.managedProperty().bind(capsLock.visibleProperty());
        getChildren().addAll(line, capsLock);
    }

    /** The field that a label names: the one that hides what is typed. */
    public TextField text() {
        return hidden;
    }

    /** Does something when Enter is pressed in the field. */
    public void onEnter(Runnable action) {
        hidden.setOnAction(_ -> action.run());
        open.setOnAction(_ -> action.run());
    }

    @Override
    public void requestFocus() {
        Objects.requireNonNull(shown.get() ? open : hidden).requestFocus();
    }

    private void lookAtCapsLock() {
        boolean on = isFocusWithin() && Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
        capsLock.setVisible(on);
    }
}

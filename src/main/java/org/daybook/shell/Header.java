package org.daybook.shell;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.daybook.base.ChildId;
import org.daybook.desk.Buttons;
import org.daybook.desk.EntryKindName;
import org.daybook.desk.Place;
import org.daybook.desk.Texts;
import org.kordamp.ikonli.feather.Feather;

/** Above every page: quick find, the time, Lock, New concern. */
final class Header extends HBox {

    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final BooleanProperty folded = new SimpleBooleanProperty();

    Header(FrameModel model, QuickFind find, Visits visits, Runnable lock) {
        getStyleClass().add("header");
        Label now = Texts.small("");
        now.setId("now");
        now.setWrapText(false);
        now.setMinWidth(USE_PREF_SIZE);
        now.textProperty().bind(model.nowProperty());
        now.visibleProperty().bind(narrow.not());
        now.managedProperty().bind(narrow.not());
        Button locking = Buttons.outlined("Lock", lock);
        locking.setId("lock");
        locking.setGraphic(Icons.beside(locking.fontProperty(), Feather.LOCK));
        locking.setAccessibleText("Lock, Ctrl L");
        locking.setTooltip(new Tooltip("Lock (Ctrl L)"));
        Button concern =
                Buttons.main("New concern", () -> visits.go(newConcern(visits.present().place())));
        concern.setId("new-concern");
        concern.setAccessibleText("New concern, Ctrl N");
        Label plus = new Label("New concern");
        plus.setGraphic(Icons.beside(plus.fontProperty(), Feather.PLUS));
        plus.getStyleClass().add("in-button");
        HBox face = new HBox(plus, Buttons.keyCap("Ctrl N"));
        face.getStyleClass().add("button-face");
        concern.setGraphic(face);
        concern.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        folded.subscribe(small ->
                locking.setContentDisplay(
                        small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT));
        narrow.subscribe(small -> {
            face.getChildren().get(1).setVisible(!small);
            face.getChildren().get(1).setManaged(!small);
        });
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox.setHgrow(find, Priority.SOMETIMES);
        getChildren().addAll(find, between, now, locking, concern);
    }

    /** From a child's file it is about that child. */
    static Place newConcern(Place present) {
        return new Place.NewEntry(
                EntryKindName.CONCERN,
                present instanceof Place.ChildFile(ChildId child) ? List.of(child) : List.of(),
                Optional.empty());
    }

    /** Too little room for the time and the key caps. */
    BooleanProperty narrowProperty() {
        return narrow;
    }

    /** Too little room for the words beside the lock. */
    BooleanProperty foldedProperty() {
        return folded;
    }
}

package org.daybook.shell;

import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import org.daybook.desk.Texts;
import org.kordamp.ikonli.Ikon;

/**
 * One line of the navigation: icon, words, a number of what waits there. Folded it is the icon, and
 * says its words to the keyboard as it does to the mouse.
 */
final class NavigationLine extends StackPane {

    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final String words;
    private final Button button;
    private final Label number = Texts.small("");
    private final Tooltip tip;
    private boolean folded;
    private boolean here;
    private int waiting;

    NavigationLine(String words, String id, Ikon icon, Runnable go) {
        this.words = words;
        this.button = new Button(words);
        this.tip = new Tooltip(words);
        button.setGraphic(Icons.beside(button.fontProperty(), icon));
        button.setId(id);
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("room");
        button.setOnAction(_ -> go.run());
        button.focusVisibleProperty().subscribe(this::tell);
        number.setId(id + "-count");
        number.getStyleClass().add("room-count");
        number.setMouseTransparent(true);
        StackPane.setAlignment(number, Pos.CENTER_RIGHT);
        getChildren().addAll(button, number);
        say();
    }

    /** A page of a room, below the line of that room. */
    NavigationLine below() {
        button.getStyleClass().add("subpage");
        return this;
    }

    void here(boolean now) {
        here = now;
        button.pseudoClassStateChanged(HERE, now);
        say();
    }

    void count(int many) {
        waiting = many;
        number.setText(many == 0 ? "" : String.valueOf(many));
        say();
    }

    void show(boolean now) {
        setVisible(now);
        setManaged(now);
    }

    void fold(boolean small) {
        folded = small;
        number.setVisible(!small);
        button.setContentDisplay(small ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        button.setTooltip(small ? tip : null);
    }

    /** A number is said with its words; the folded line still says it. */
    private void say() {
        String many = waiting == 0 ? "" : ", " + waiting + " waiting";
        button.setAccessibleText(words + many + (here ? ", you are here" : ""));
        tip.setText(words + many);
    }

    private void tell(boolean reached) {
        Bounds place = button.localToScreen(button.getBoundsInLocal());
        if (reached && folded && place != null) {
            tip.show(button, place.getMaxX() + 4, place.getMinY());
        } else {
            tip.hide();
        }
    }
}

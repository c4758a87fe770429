package org.daybook.bodymap.view;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/** A mark on a figure: a ring with its number. */
final class MarkDot extends StackPane {

    private static final int STEP = 5;

    /** A mark to be read. */
    MarkDot(int number) {
        Label figure = new Label(Integer.toString(number));
        getChildren().add(figure);
        getStyleClass().add("mark-dot");
        setMouseTransparent(true);
    }

    /** A mark that can be moved with the arrow keys and taken away. */
    MarkDot(int number, MarkModel mark, BodyMapModel model) {
        this(number);
        setMouseTransparent(false);
        setFocusTraversable(true);
        getStyleClass().add("focus-ring");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText("Mark " + number + ", " + mark.mark().sentence());
        setAccessibleHelp("Arrow keys move it, Delete takes it away.");
        setOnMouseClicked(event -> {
            requestFocus();
            event.consume();
        });
        setOnKeyPressed(event -> pressed(event, mark, model));
    }

    private static void pressed(KeyEvent event, MarkModel mark, BodyMapModel model) {
        switch (event.getCode()) {
            case LEFT -> model.move(mark, -STEP, 0);
            case RIGHT -> model.move(mark, STEP, 0);
            case UP -> model.move(mark, 0, -STEP);
            case DOWN -> model.move(mark, 0, STEP);
            case DELETE, BACK_SPACE -> model.remove(mark);
            default -> {
                return;
            }
        }
        event.consume();
    }
}

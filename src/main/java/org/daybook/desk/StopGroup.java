package org.daybook.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Controls that belong together: one stop for Tab, and arrows move inside. */
abstract class StopGroup extends Flow {

    private final List<Node> controls = new ArrayList<>();

    StopGroup() {
        getStyleClass().add("one-stop");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /** At the end of the line. */
    final void include(Node control) {
        control.setFocusTraversable(controls.isEmpty());
        control.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        stopAt(control);
                    }
                });
        controls.add(control);
        getChildren().add(control);
    }

    /** Where Tab comes in. */
    final void stopAt(Node control) {
        controls.forEach(each -> each.setFocusTraversable(each.equals(control)));
    }

    @Override
    public void requestFocus() {
        controls.stream()
                .filter(Node::isFocusTraversable)
                .findFirst()
                .ifPresent(Node::requestFocus);
    }

    private void pressed(KeyEvent event) {
        int step = step(event.getCode());
        int at = controls.indexOf(event.getTarget());
        if (step != 0 && at >= 0) {
            controls.get(Math.floorMod(at + step, controls.size())).requestFocus();
            event.consume();
        }
    }

    private static int step(KeyCode code) {
        return switch (code) {
            case RIGHT, DOWN -> 1;
            case LEFT, UP -> -1;
            default -> 0;
        };
    }
}

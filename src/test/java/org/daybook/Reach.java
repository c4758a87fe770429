package org.daybook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What Tab comes to in a window, pressed as a hand presses it until it has gone round. A control
 * that it does not come to would shut out whoever has no mouse.
 */
final class Reach {

    /** More stops than any page has; a page that does not come round by then holds Tab fast. */
    private static final int MOST = 2_000;

    private final Scene scene;
    private final Set<Node> stops = Collections.newSetFromMap(new IdentityHashMap<>());

    private Reach(Scene scene) {
        this.scene = scene;
    }

    /** On the window's thread: what is there to be used and is not come to; empty when all is. */
    static List<String> missedIn(Scene scene) {
        Node before = scene.getFocusOwner();
        Reach reach = new Reach(scene);
        reach.goRound();
        List<String> missed = new ArrayList<>(reach.missed());
        if (before != null) {
            before.requestFocus();
        }
        return missed;
    }

    private void goRound() {
        for (int at = 0; at < MOST; at++) {
            Node owner = scene.getFocusOwner();
            if (owner != null && !stops.add(owner)) {
                return;
            }
            Event.fireEvent(owner == null ? scene.getRoot() : owner, tab());
            if (Objects.equals(owner, scene.getFocusOwner())) {
                return;
            }
        }
    }

    private static KeyEvent tab() {
        return new KeyEvent(
                KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, false, false, false, false);
    }

    private List<String> missed() {
        Set<String> missed = new HashSet<>();
        usable(scene.getRoot())
                .filter(node -> !reached(node))
                .map(Reach::told)
                .forEach(missed::add);
        return missed.stream().sorted().toList();
    }

    /**
     * Controls that belong together are one stop, and arrows move inside it; the calendar of a day
     * opens from its field, by Alt and Down.
     */
    private boolean reached(Node node) {
        if (stops.contains(node)) {
            return true;
        }
        Parent parent = node.getParent();
        return parent != null
                && (parent.getStyleClass().contains("one-stop")
                        || parent.getStyleClass().contains("day-field"))
                && parent.getChildrenUnmodifiable().stream().anyMatch(stops::contains);
    }

    /** What somebody may press or type into; what a control is made of inside does not count. */
    private static Stream<Node> usable(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        if (isControl(node)) {
            return Stream.of(node);
        }
        Stream<Node> itself =
                node.getOnMouseClicked() == null || node.getParent() instanceof Skin<?>
                        ? Stream.empty()
                        : Stream.of(node);
        return Stream.concat(itself, children(node).flatMap(Reach::usable));
    }

    private static boolean isControl(Node node) {
        return node instanceof ButtonBase
                || node instanceof TextInputControl
                || node instanceof ComboBoxBase<?>
                || node instanceof ListView<?>
                || node instanceof TableView<?>
                || node instanceof Slider;
    }

    private static Stream<Node> children(Node node) {
        return switch (node) {
            case ScrollPane pane -> Stream.ofNullable(pane.getContent());
            case Parent parent -> parent.getChildrenUnmodifiable().stream();
            default -> Stream.empty();
        };
    }

    private static String told(Node node) {
        String words =
                node instanceof ButtonBase button && button.getText() != null
                        ? button.getText()
                        : node instanceof Control control
                                ? String.valueOf(control.getAccessibleText())
                                : "";
        return "%s #%s \"%s\"".formatted(node.getClass().getSimpleName(), node.getId(), words);
    }
}

package org.daybook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.daybook.desk.Pictures;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A user's hand and eye in the real window: finds by id or by words, types, clicks, takes pictures.
 */
final class Hand {

    private static final int PATIENCE_SECONDS = 60;

    private final FxRobot robot = new FxRobot();
    private final Stage stage;
    private final Path pictures;
    private int taken;

    Hand(Stage stage, Path pictures) {
        this.stage = stage;
        this.pictures = pictures;
        robot.targetWindow(stage);
    }

    /** Waits until it is there and can be used. */
    Node see(String id) {
        return await("#" + id, () -> shown("#" + id));
    }

    /** Waits until these words stand on some label or button. */
    Node read(String words) {
        return await(words, () -> worded(words));
    }

    /** What a screen reader hears for each node of a style, from first to last. */
    List<String> heard(String style) {
        return Pictures.onWindow(() ->
                robot.lookup(style).queryAll().stream().map(Node::getAccessibleText).toList());
    }

    /** All labels that begin so, from first to last. */
    List<String> texts(String beginning) {
        return Pictures.onWindow(() ->
                robot
                        .lookup(node ->
                                node instanceof Labeled label && said(label).startsWith(beginning))
                        .queryAll()
                        .stream()
                        .map(node -> ((Labeled) node).getText())
                        .toList());
    }

    boolean isShown(String id) {
        return Pictures.onWindow(() -> shown("#" + id).isPresent());
    }

    void press(String id) {
        act(see(id));
    }

    /** The first whose id fits the pattern. */
    void pressLike(String pattern) {
        act(
                await(
                        pattern,
                        () ->
                                robot
                                        .lookup(node ->
                                                node.getId() != null
                                                        && node.getId().matches(pattern))
                                        .queryAll()
                                        .stream()
                                        .filter(Hand::usable)
                                        .findFirst()));
    }

    void pressWords(String words) {
        act(read(words));
    }

    /** Opens a menu with the keys, and takes what stands in it. */
    void choose(String menu, String item) {
        MenuButton button = (MenuButton) see(menu);
        focus(button);
        keys(KeyCode.SPACE);
        Pictures.onWindow(() -> {
            button.getItems().stream()
                    .filter(one -> item.equals(one.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            button.hide();
            return true;
        });
        settle();
    }

    /** Puts the cursor there and types over what stands in it. */
    void fill(String id, String text) {
        Node node = see(id);
        focus(node);
        if (node instanceof TextInputControl || node instanceof ComboBoxBase<?>) {
            keys(KeyCode.SHORTCUT, KeyCode.A);
        }
        write(text);
    }

    /** Waits until it is no longer there. */
    void gone(String id) {
        await(
                id + " gone",
                () ->
                        shown("#" + id).isEmpty()
                                ? Optional.of(stage.getScene().getRoot())
                                : Optional.empty());
    }

    /** Waits until exactly this stands in a field. */
    void says(String id, String text) {
        see(id);
        await(
                id + " saying what was typed",
                () ->
                        shown("#" + id)
                                .filter(node ->
                                        node instanceof TextInputControl input
                                                && input.getText().equals(text)));
    }

    void write(String text) {
        robot.write(text, 0);
        settle();
    }

    void keys(KeyCode... chord) {
        robot.push(chord);
        settle();
    }

    /** By the quick find, as from any page. */
    void find(String letters) {
        keys(KeyCode.CONTROL, KeyCode.K);
        write(letters);
        settle();
        keys(KeyCode.ENTER);
    }

    void focus(Node node) {
        Pictures.onWindow(() -> {
            node.requestFocus();
            return true;
        });
        settle();
    }

    /** Where the keys go; on the window's thread. */
    @Nullable Node focused() {
        return stage.getScene().getFocusOwner();
    }

    /** Keeps what the window shows as the next numbered picture. */
    Path picture(String name) {
        settle();
        taken++;
        try {
            Path kept = Pictures.keep("tour-" + name, stage);
            Path into = pictures.resolve("%02d-%s.png".formatted(taken, name));
            Files.move(kept, into, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            return into;
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Lets the window come to rest. */
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        Pictures.settle(stage);
    }

    private void act(Node node) {
        robot.interact(() -> reveal(node));
        settle();
        robot.clickOn(node);
        settle();
    }

    private static void reveal(Node node) {
        node.requestFocus();
    }

    private Node await(String what, Callable<Optional<Node>> found) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> Pictures.onWindow(() -> found.call().isPresent()));
            settle();
            return Pictures.onWindow(() -> found.call().orElseThrow());
        } catch (TimeoutException e) {
            picture("missing");
            throw new AssertionError("Not seen within a minute: " + what, e);
        }
    }

    private Optional<Node> shown(String query) {
        return robot.lookup(query).queryAll().stream().filter(Hand::usable).findFirst();
    }

    private Optional<Node> worded(String words) {
        return robot
                .lookup(node -> node instanceof Labeled label && said(label).contains(words))
                .queryAll()
                .stream()
                .filter(Hand::usable)
                .findFirst();
    }

    private static String said(Labeled label) {
        return label.getText() == null ? "" : label.getText();
    }

    private static boolean usable(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible() || each.isDisabled()) {
                return false;
            }
        }
        return node.getScene() != null;
    }
}

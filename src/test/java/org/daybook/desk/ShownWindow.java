package org.daybook.desk;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A window with one node in it, and hands for its keyboard and mouse. */
final class ShownWindow implements AutoCloseable {

    final FxRobot hands = new FxRobot();
    private final Stage stage;

    ShownWindow(Callable<? extends Node> node) {
        stage = Pictures.onWindow(() -> Pictures.show(node.call(), Look.Mode.LIGHT, 100, 900, 700));
        Pictures.settle(stage);
        awaitFocus();
        hands.targetWindow(stage);
    }

    /** A key that comes before the window has the focus goes to nobody. */
    private void awaitFocus() {
        try {
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () ->
                            Pictures.onWindow(() -> {
                                stage.requestFocus();
                                return stage.isFocused()
                                        && stage.getScene().getFocusOwner() != null;
                            }));
        } catch (TimeoutException e) {
            // A window with nothing to focus in it: its test will say what it misses.
            return;
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    <T extends Node> T find(String query, Class<T> kind) {
        return hands.lookup(query).queryAs(kind);
    }

    /** The id of what has the focus; empty when it has none. */
    String focused() {
        Node node = Pictures.onWindow(() -> stage.getScene().getFocusOwner());
        return node == null || node.getId() == null ? "" : node.getId();
    }

    Stage stage() {
        return stage;
    }

    @Override
    public void close() {
        Pictures.onWindow(() -> {
            stage.close();
            return true;
        });
    }
}

package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.daybook.desk.NothingChosen;
import org.daybook.desk.Pictures;
import org.daybook.vault.keys.Argon2Cost;

/** The whole program in a window without a display, opened on the practice school. */
final class RealProgram implements AutoCloseable {

    private final Stage stage = Pictures.onWindow(Stage::new);

    RealProgram(Path folder, Clock clock) {
        Assembly assembly =
                new Assembly(
                        folder, new Assembly.Choices(clock, Argon2Cost.LEAST, new NothingChosen()));
        Pictures.onWindow(() -> {
            stage.setWidth(1440);
            stage.setHeight(900);
            assembly.porter(stage).begin(true);
            return true;
        });
        waitFor("the practice school is open", () -> find("#practice-band").isPresent());
    }

    Stage stage() {
        return stage;
    }

    Optional<Node> find(String selector) {
        return Pictures.onWindow(() ->
                Optional.ofNullable(stage.getScene().getRoot().lookup(selector))
                        .filter(Node::isVisible));
    }

    void press(String id) {
        waitFor(id, () -> find("#" + id).filter(node -> !node.isDisabled()).isPresent());
        Pictures.onWindow(() -> {
            ((ButtonBase) stage.getScene().getRoot().lookup("#" + id)).fire();
            return true;
        });
    }

    void type(String id, String text) {
        waitFor(id, () -> find("#" + id).isPresent());
        Pictures.onWindow(() -> {
            ((TextInputControl) stage.getScene().getRoot().lookup("#" + id)).setText(text);
            return true;
        });
    }

    static void waitFor(String what, BooleanSupplier so) {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            LockSupport.parkNanos(50_000_000);
        }
    }

    @Override
    public void close() {
        Pictures.onWindow(() -> {
            stage.getOnCloseRequest()
                    .handle(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
    }
}

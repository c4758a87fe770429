package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.daybook.base.School;
import org.daybook.desk.FileChoice;
import org.daybook.desk.Pictures;
import org.daybook.vault.keys.Argon2Cost;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From nothing to new records, out, and in again; then the practice school. The real program. */
class DoorJourneyTest {

    private static final String PASSPHRASE = "lantern pebble orchid walnut thimble";

    @TempDir private Path folder;
    private Stage stage = new StageHolder().stage;
    private final Clock clock =
            Clock.offset(
                    Clock.system(School.ZONE),
                    Duration.between(
                            Instant.now(Clock.systemUTC()), Instant.parse("2026-11-24T10:42:00Z")));

    /** A stage can only be made once the toolkit runs. */
    private static final class StageHolder {
        private final Stage stage = Pictures.onWindow(Stage::new);
    }

    @BeforeEach
    void open() {
        start(false);
    }

    @AfterEach
    void close() {
        Pictures.onWindow(() -> {
            stage.getOnCloseRequest()
                    .handle(
                            new javafx.stage.WindowEvent(
                                    stage, javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
    }

    @Test
    void firstRunLockAndUnlock() throws Exception {
        picture("shell-welcome");
        assertThat(Files.exists(folder.resolve("records"))).isFalse();
        press("start");
        press("next");
        waitFor("what is missing is said", () -> text("message").contains("stands on everything"));
        type("school", "Hollowbrook Primary");
        type("lead", "Mrs Ruth Marlow");
        type("deputy", "Mr Fenn");
        picture("shell-first-school");
        press("next");
        type("new-passphrase", "Hollowbrook2026");
        press("suggest");
        picture("shell-first-passphrase");
        type("new-passphrase", PASSPHRASE);
        type("new-passphrase-again", PASSPHRASE);
        press("next");
        waitFor("the code is shown", () -> find("recovery-code").isPresent());
        List<String> words = words();
        picture("shell-first-code");
        press("save-sheet");
        waitFor("the sheet is saved", () -> Files.exists(folder.resolve("sheet.pdf")));
        press("next");
        type("first-word", "wrong");
        press("next");
        picture("shell-first-check");
        type("first-word", words.get(asked(0) - 1));
        type("second-word", words.get(asked(1) - 1));
        press("next");
        picture("shell-first-copies");
        assertThat(Files.exists(folder.resolve("records"))).isFalse();
        press("next");
        waitFor("she is in", () -> find("nav-today").isPresent());
        picture("shell-in");
        press("nav-safe-keeping");
        press("make-copy");
        waitFor("the copy is made", () -> text("copy-outcome").contains("counted"));
        picture("shell-safe-keeping");
        press("nav-settings");
        waitFor("settings are read", () -> find("keep-settings").isPresent());
        picture("shell-settings");
        press("lock");
        waitFor("it is locked", () -> find("open").isPresent());
        type("passphrase", "not this one");
        press("open");
        waitFor("the wrong one is refused", () -> text("message").contains("not the passphrase"));
        picture("shell-unlock-wrong");
        type("passphrase", PASSPHRASE);
        press("open");
        waitFor("she is back where she was", () -> find("keep-settings").isPresent());
    }

    @Test
    void practiceSchool() {
        press("practice-school");
        waitFor("the practice school is open", () -> find("practice-band").isPresent());
        waitFor("today is read", () -> find("nav-children").isPresent());
        picture("shell-practice");
        type("quick-find", "w");
        picture("shell-find");
        type("quick-find", "");
        Pictures.onWindow(() -> {
            stage.setWidth(1280);
            stage.setHeight(720);
            return true;
        });
        picture("shell-practice-1280");
        keys(KeyCode.ADD, false, 10);
        picture("shell-practice-200");
        press("nav-safe-keeping");
        picture("shell-safe-keeping-200");
        press("lock");
        waitFor("it is locked", () -> find("open").isPresent());
        picture("shell-unlock-200");
        keys(KeyCode.SUBTRACT, false, 10);
        keys(KeyCode.D, true, 1);
        picture("shell-unlock-dark");
    }

    private void start(boolean practice) {
        FileChoice files = new Chosen(folder);
        Assembly assembly =
                new Assembly(folder, new Assembly.Choices(clock, Argon2Cost.LEAST, files));
        Pictures.onWindow(() -> {
            stage.setWidth(1440);
            stage.setHeight(900);
            assembly.porter(stage).begin(practice);
            return true;
        });
    }

    private void keys(KeyCode code, boolean shift, int times) {
        Pictures.onWindow(() -> {
            for (int i = 0; i < times; i++) {
                KeyEvent pressed =
                        new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, true, false, false);
                Event.fireEvent(stage.getScene().getRoot(), pressed);
            }
            return true;
        });
    }

    private int asked(int which) {
        String id = which == 0 ? "first-word" : "second-word";
        return Pictures.onWindow(() ->
                stage.getScene().getRoot().lookupAll(".question-words").stream()
                        .filter(node ->
                                node instanceof javafx.scene.control.Label label
                                        && label.getLabelFor() != null
                                        && id.equals(label.getLabelFor().getId()))
                        .map(node -> Integer.valueOf(((Labeled) node).getText().substring(5)))
                        .findFirst()
                        .orElseThrow());
    }

    private List<String> words() {
        return Pictures.onWindow(() ->
                stage.getScene().getRoot().lookupAll(".code-word").stream()
                        .map(Node::getAccessibleText)
                        .map(text -> text.substring(text.indexOf(": ") + 2))
                        .toList());
    }

    private void picture(String name) {
        Pictures.keep(name, stage);
    }

    private Optional<Node> find(String id) {
        return Pictures.onWindow(() -> {
            Scene scene = stage.getScene();
            return Optional.ofNullable(scene.getRoot().lookup("#" + id)).filter(Node::isVisible);
        });
    }

    private String text(String idOrClass) {
        return Pictures.onWindow(() -> {
            var root = stage.getScene().getRoot();
            return java.util.stream.Stream.concat(
                            root.lookupAll("#" + idOrClass).stream(),
                            root.lookupAll("." + idOrClass).stream())
                    .filter(node -> node instanceof Labeled && node.isVisible())
                    .map(node -> ((Labeled) node).getText())
                    .reduce("", String::concat);
        });
    }

    private void press(String id) {
        waitFor(id + " is there", () -> find(id).filter(node -> !node.isDisabled()).isPresent());
        Pictures.onWindow(() -> {
            ((ButtonBase) stage.getScene().getRoot().lookup("#" + id)).fire();
            return true;
        });
    }

    private void type(String id, String text) {
        waitFor(id + " is there", () -> find(id).isPresent());
        Pictures.onWindow(() -> {
            TextInputControl field = (TextInputControl) stage.getScene().getRoot().lookup("#" + id);
            field.requestFocus();
            field.setText(text);
            return true;
        });
    }

    private void waitFor(String what, BooleanSupplier so) {
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        while (!so.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
    }

    /** Answers as if the lead had chosen in the system's dialog. */
    private record Chosen(Path folder) implements FileChoice {

        @Override
        public Optional<Path> saveFile(Node owner, String title, String name, Kind kind) {
            return Optional.of(folder.resolve("sheet.pdf"));
        }

        @Override
        public Optional<Path> openFile(Node owner, String title, Kind kind) {
            return Optional.empty();
        }

        @Override
        public List<Path> openFiles(Node owner, String title, Kind kind) {
            return List.of();
        }

        @Override
        public Optional<Path> folder(Node owner, String title) {
            return Optional.of(folder);
        }
    }
}

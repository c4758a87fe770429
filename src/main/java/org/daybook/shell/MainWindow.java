package org.daybook.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Duration;
import org.daybook.desk.Background;
import org.daybook.desk.FaultBar;
import org.daybook.desk.Faults;
import org.daybook.desk.Keys;
import org.daybook.desk.Layers;
import org.daybook.desk.Look;
import org.daybook.desk.ProgressLine;

/** The one window: what stands in it, the keys that work everywhere, and its tick. */
public final class MainWindow {

    private static final int STEP = 10;

    private final Stage stage;
    private final Scene scene;
    private final Look look;
    // One for all that is ever shown: it listens to what outlives a lock, and a listener keeps the
    // pages around it, with the names on them, in memory.
    private final VBox foot;
    private final Timeline ticking = new Timeline();
    private Layers layers = new Layers(new VBox());

    public MainWindow(Stage stage, Look look, Background background, Faults faults) {
        this.stage = stage;
        this.look = look;
        this.foot = new VBox(new ProgressLine(background), new FaultBar(faults));
        this.scene = new Scene(layers, 1280, 800);
        look.dress(scene);
        stage.setScene(scene);
        stage.setMinWidth(640);
        stage.setMinHeight(480);
        // A title is read by task bars, screen shares and logs: it names no child and no page.
        stage.setTitle("Daybook");
        ticking.setCycleCount(Animation.INDEFINITE);
    }

    void open() {
        stage.show();
    }

    /** Shows something else; whatever lay above the old content goes with it. */
    void show(Node content, Keys keys) {
        closePopUps();
        BorderPane body = new BorderPane(content);
        body.setBottom(foot);
        layers = new Layers(body);
        everywhere(keys).listenOn(layers);
        scene.setRoot(layers);
    }

    /** Whether a question lies above the content. */
    boolean isAsking() {
        return layers.getChildren().size() > 1;
    }

    Node root() {
        return layers;
    }

    /** Calls it every second. */
    void everySecond(Runnable tick) {
        ticking.getKeyFrames().setAll(new KeyFrame(Duration.seconds(1), _ -> tick.run()));
        ticking.play();
    }

    /**
     * Hears every key, click and movement, in the window and in every pop-up, before anything else
     * does.
     */
    void onInput(EventHandler<InputEvent> heard) {
        stage.addEventFilter(InputEvent.ANY, heard);
        Window.getWindows()
                .addListener(
                        (ListChangeListener<Window>)
                                change -> {
                                    while (change.next()) {
                                        for (Window opened : change.getAddedSubList()) {
                                            if (opened instanceof PopupWindow) {
                                                opened.addEventFilter(InputEvent.ANY, heard);
                                            }
                                        }
                                    }
                                });
    }

    void onClose(Runnable end) {
        stage.setOnCloseRequest(event -> {
            event.consume();
            end.run();
        });
    }

    void close() {
        ticking.stop();
        stage.close();
    }

    private Keys everywhere(Keys keys) {
        for (String larger : List.of("Ctrl+Plus", "Ctrl+Add", "Ctrl+Equals", "Ctrl+Shift+Equals")) {
            keys.hidden(larger, () -> resize(STEP));
        }
        for (String smaller : List.of("Ctrl+Minus", "Ctrl+Subtract")) {
            keys.hidden(smaller, () -> resize(-STEP));
        }
        return keys.hidden("Ctrl+Shift+D", this::turn);
    }

    private void resize(int percent) {
        int size = look.textSizeProperty().get() + percent;
        look.textSizeProperty().set(Math.clamp(size, 100, 200));
    }

    private void turn() {
        look.modeProperty().set(look.isDark() ? Look.Mode.LIGHT : Look.Mode.DARK);
    }

    private static void closePopUps() {
        for (Window open : new ArrayList<>(Window.getWindows())) {
            if (open instanceof PopupWindow) {
                open.hide();
            }
        }
    }
}

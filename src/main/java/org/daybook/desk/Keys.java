package org.daybook.desk;

import java.util.ArrayList;
import java.util.List;
import javafx.event.EventHandler;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * The keys of a page or of the window, registered and shown from one list, so that no key is secret
 * and none is a lie.
 */
public final class Keys {

    private record Chord(
            String cap, String words, @Nullable KeyCombination keys, Runnable action) {}

    private final List<Chord> chords = new ArrayList<>();

    /**
     * @param cap as it stands on the key cap and as JavaFX reads it: {@code Ctrl+Enter} is shown as
     *     "Ctrl Enter"
     * @param words what it does: "today"
     */
    public Keys on(String cap, String words, Runnable action) {
        chords.add(new Chord(cap.replace('+', ' '), words, KeyCombination.valueOf(cap), action));
        return this;
    }

    /** A key that works but stands on its button already. */
    public Keys hidden(String cap, Runnable action) {
        chords.add(new Chord("", "", KeyCombination.valueOf(cap), action));
        return this;
    }

    /** A key that the controls know by themselves, shown only: {@code Tab} "next question". */
    public Keys shown(String cap, String words) {
        chords.add(new Chord(cap, words, null, () -> {}));
        return this;
    }

    /**
     * Hears the keys pressed anywhere inside the node, before the fields do; not while something is
     * asked above it.
     */
    public void listenOn(Node node) {
        node.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (!(node instanceof Layers layers && layers.asking())) {
                        pressed(event);
                    }
                });
    }

    /**
     * Hears the keys of a page wherever in its window the focus is, for as long as the page is
     * shown. A key without Ctrl stays with a field outside the page, as Esc does in a search.
     */
    public void listenAround(Node page) {
        listenOn(page);
        EventHandler<KeyEvent> elsewhere =
                event -> {
                    if (!inside(page, event.getTarget()) && !isAsking(page) && !typed(event)) {
                        pressed(event);
                    }
                };
        page.sceneProperty()
                .subscribe((before, now) -> {
                    if (before != null) {
                        before.removeEventFilter(KeyEvent.KEY_PRESSED, elsewhere);
                    }
                    if (now != null) {
                        now.addEventFilter(KeyEvent.KEY_PRESSED, elsewhere);
                    }
                });
    }

    private static boolean inside(Node page, EventTarget target) {
        Node at = target instanceof Node node ? node : null;
        while (at != null && !at.equals(page)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static boolean isAsking(Node page) {
        Scene scene = page.getScene();
        return scene != null && scene.getRoot() instanceof Layers layers && layers.asking();
    }

    private static boolean typed(KeyEvent event) {
        return event.getTarget() instanceof TextInputControl && !event.isShortcutDown();
    }

    private void pressed(KeyEvent event) {
        for (Chord chord : chords) {
            if (chord.keys != null && chord.keys.match(event)) {
                event.consume();
                chord.action.run();
                return;
            }
        }
    }

    /** The keys with their words, for the foot bar. */
    public Node legend() {
        Flow legend = new Flow();
        legend.getStyleClass().add("legend");
        for (Chord chord : chords) {
            if (!chord.cap.isEmpty()) {
                Label words = Texts.small(chord.words);
                HBox pair = new HBox(Buttons.keyCap(chord.cap), words);
                pair.getStyleClass().add("legend-pair");
                legend.getChildren().add(pair);
            }
        }
        return legend;
    }
}

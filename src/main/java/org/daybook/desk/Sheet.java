package org.daybook.desk;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

/**
 * The body of every page: title with actions at its right, what the page says, and a foot bar with
 * the keys.
 */
public final class Sheet extends BorderPane {

    /** About one screen, in pixels. */
    private static final double NEAR_END = 900;

    private final Label title;
    private final Label saying = Texts.second("");
    private final Flow actions = new Flow();
    private final VBox words = new VBox();
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);

    public Sheet(String title) {
        this.title = Texts.pageTitle(title);
        getStyleClass().add("sheet");
        words.getChildren().setAll(this.title, saying);
        words.getStyleClass().add("sheet-words");
        saying.visibleProperty().bind(saying.textProperty().isNotEmpty());
        saying.managedProperty().bind(saying.visibleProperty());
        actions.getStyleClass().add("sheet-actions");
        Head head = new Head(words, actions);
        content.getStyleClass().add("sheet-content");
        content.getChildren().add(head);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        Scrolling.followFocus(scroll);
        setCenter(scroll);
    }

    /** To bind where the title depends on what is shown. */
    public Label title() {
        return title;
    }

    /** The line under the title, to bind; hidden while empty. */
    public Label saying() {
        return saying;
    }

    public Sheet saying(String sentence) {
        saying.setText(sentence);
        return this;
    }

    /** A small line above the title that says what the page belongs to. */
    public Sheet belongsTo(String whole) {
        words.getChildren().addFirst(Texts.small(whole));
        return this;
    }

    /** At the right of the title: chips, outlined buttons, and last the page's one main button. */
    public Sheet actions(Node... nodes) {
        actions.getChildren().setAll(nodes);
        return this;
    }

    /** What the page shows below its title; it scrolls. */
    public Sheet content(Node... nodes) {
        content.getChildren().remove(1, content.getChildren().size());
        content.getChildren().addAll(nodes);
        return this;
    }

    /**
     * Registers the keys for this page and shows them in the foot bar with the buttons that end it.
     */
    public Sheet foot(Keys keys, Node... buttons) {
        keys.listenAround(this);
        setBottom(new Foot(keys.legend(), buttons));
        return this;
    }

    /** Runs whenever the reader comes near the end of what is laid out, as to lay out more. */
    public void whenNearEnd(Runnable action) {
        scroll.vvalueProperty()
                .subscribe((before, now) -> {
                    if (now.doubleValue() > before.doubleValue() && leftBelow() < NEAR_END) {
                        action.run();
                    }
                });
    }

    private double leftBelow() {
        double hidden = content.getHeight() - scroll.getViewportBounds().getHeight();
        return Math.max(0, hidden) * (1 - scroll.getVvalue());
    }

    /** Has the whole of it brought into view when something in it gets the focus. */
    public static void seenWhole(Node node) {
        node.getStyleClass().add(Scrolling.SEEN_WHOLE);
    }

    /**
     * Puts the focus there once the page stands in its window and is laid out. A page at its top
     * stays there if that can be seen from it, even where the toolkit gave the focus to something
     * of its own choice in between and moved the page for it.
     */
    public void focusOn(String id) {
        boolean atTop = scroll.getVvalue() == 0;
        Platform.runLater(() -> {
            if (getScene() != null) {
                applyCss();
                layout();
                Node found = lookup("#" + id);
                if (found != null) {
                    focus(found, atTop);
                }
            }
        });
    }

    private void focus(Node node, boolean atTop) {
        node.requestFocus();
        if (atTop) {
            Scrolling.toTopIfSeen(scroll, node);
        }
    }

    /** Brings a node into view, as when the focus goes to a problem far below. */
    public void show(Node node) {
        Scrolling.into(scroll, node);
    }
}

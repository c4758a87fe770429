package org.daybook.timeline.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import org.daybook.timeline.Picture;
import org.jspecify.annotations.Nullable;

/** The picture itself, drawn anew for each width, size of letters, and stretch of days. */
final class PicturePane extends Pane {

    private static final double LEAST_EM = 36;
    private static final double MARK_EM = 1;

    private final TimelineModel model;
    private final Label letters = new Label();
    private final Stops stops = new Stops();
    private @Nullable Stop at;
    private LaneHeights heights = LaneHeights.NONE;
    private Runnable whenDrawn = () -> {};

    PicturePane(TimelineModel model) {
        this.model = model;
        setId("lanes-picture");
        getStyleClass().add("lanes-picture");
        letters.setVisible(false);
        letters.setManaged(false);
        getChildren().add(letters);
        letters.fontProperty().subscribe(this::draw);
        widthProperty().subscribe(this::draw);
        model.sight().subscribe(this::draw);
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> clicked(event.getTarget()));
        addEventHandler(ScrollEvent.SCROLL, this::wheel);
    }

    void whenDrawn(Runnable then) {
        whenDrawn = then;
    }

    LaneHeights heights() {
        return heights;
    }

    double em() {
        return letters.getFont().getSize();
    }

    @Override
    protected double computeMinWidth(double height) {
        return LEAST_EM * em();
    }

    @Override
    protected double computePrefWidth(double height) {
        return LEAST_EM * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return heights.all();
    }

    private void draw() {
        Optional<TimelineModel.Sight> sight = model.sight().get();
        if (sight.isEmpty() || getWidth() <= 0) {
            return;
        }
        Stop before = at;
        boolean held = before != null && before.isFocused();
        double em = em();
        Picture picture =
                Picture.of(sight.get().lanes(), sight.get().span(), getWidth(), MARK_EM * em);
        heights = LaneHeights.of(picture, em);
        List<Node> nodes = new ArrayList<>();
        nodes.add(letters);
        new PictureNodes(picture, heights, em, stops).into(nodes);
        getChildren().setAll(nodes);
        hold(before == null ? Optional.empty() : stops.like(before), held);
        setMinHeight(heights.all());
        whenDrawn.run();
    }

    /** Tab comes to one mark of the picture: the one that was reached last. */
    private void hold(Optional<Stop> same, boolean held) {
        at = same.or(stops::entrance).orElse(null);
        if (at != null) {
            at.setFocusTraversable(true);
            at.focusedProperty().subscribe(this::reached);
            if (held) {
                at.requestFocus();
            }
        }
    }

    private void reached(boolean focused) {
        if (focused && at != null) {
            model.come(at.moments(), at.said());
        }
    }

    private void go(Stop next) {
        if (at != null) {
            at.setFocusTraversable(false);
        }
        at = next;
        next.setFocusTraversable(true);
        next.requestFocus();
        model.come(next.moments(), next.said());
    }

    private void pressed(KeyEvent event) {
        if (at == null || event.isControlDown()) {
            return;
        }
        Runnable deed =
                switch (event.getCode()) {
                    case ENTER, SPACE -> () -> open(at);
                    case PLUS, ADD, EQUALS -> model::closer;
                    case MINUS, SUBTRACT -> model::wider;
                    case PAGE_UP -> model::earlier;
                    case PAGE_DOWN -> model::later;
                    case LEFT, RIGHT, UP, DOWN, HOME, END -> () -> arrow(event.getCode());
                    default -> null;
                };
        if (deed != null) {
            event.consume();
            deed.run();
        }
    }

    private void arrow(KeyCode key) {
        if (at != null) {
            stops.from(at, key).ifPresent(this::go);
        }
    }

    private void clicked(Object target) {
        Node node = target instanceof Node one ? one : null;
        while (node != null && !(node instanceof Stop)) {
            node = node.getParent();
        }
        if (node instanceof Stop stop) {
            go(stop);
            open(stop);
        }
    }

    private void open(@Nullable Stop stop) {
        if (stop != null) {
            stop.entry().ifPresent(model::open);
        }
    }

    private void wheel(ScrollEvent event) {
        if (event.isControlDown() && event.getDeltaY() != 0) {
            event.consume();
            if (event.getDeltaY() > 0) {
                model.closer();
            } else {
                model.wider();
            }
        }
    }
}

package org.daybook.desk;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A step of a way: its shape on a thin line that leads to the next one, and its words. */
public final class StepLine extends HBox {

    private final VBox words = new VBox();

    public StepLine(Mark.Shape shape, Node... content) {
        Region thread = new Region();
        thread.getStyleClass().add("thread");
        VBox.setVgrow(thread, Priority.ALWAYS);
        VBox rail = new VBox(new Mark(shape), thread);
        rail.getStyleClass().add("step-rail");
        words.getChildren().setAll(content);
        words.getStyleClass().add("step-words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().setAll(rail, words);
        getStyleClass().add("step");
    }

    /** The step that is next lies on a ground of its own. */
    public StepLine next() {
        getStyleClass().add("next");
        return this;
    }

    /** Adds below its words: a form, a button. */
    public void add(Node node) {
        words.getChildren().add(node);
    }

    /** Steps under one another. */
    public static VBox way(StepLine... steps) {
        VBox way = new VBox(steps);
        way.getStyleClass().add("steps");
        return way;
    }
}

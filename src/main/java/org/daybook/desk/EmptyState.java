package org.daybook.desk;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Where nothing is yet: a sentence and what to do about it. */
public final class EmptyState extends VBox {

    public EmptyState(String sentence, Node... actions) {
        getStyleClass().add("empty-state");
        getChildren().add(Texts.body(sentence));
        getChildren().addAll(actions);
    }
}

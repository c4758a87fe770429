package org.daybook.desk;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The one thing that must not be missed; rare, at most one a page. */
public final class Headline extends HBox {

    /**
     * @param aside the person to phone or the deed to do
     */
    public Headline(String sentence, String why, Node... aside) {
        VBox words = new VBox(Texts.section(sentence), Texts.second(why));
        HBox.setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("headline");
        getChildren().addAll(new Mark(Mark.Shape.LATE, ""), words);
        getChildren().addAll(aside);
    }
}

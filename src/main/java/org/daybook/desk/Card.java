package org.daybook.desk;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A sheet of paper on the page: what belongs together, framed by one line. */
public class Card extends VBox {

    public Card(Node... content) {
        super(content);
        getStyleClass().add("card");
    }

    public static Card titled(String title, Node... content) {
        Card card = new Card(content);
        card.getChildren().addFirst(Texts.cardTitle(title));
        return card;
    }

    /** With something at the right of the title: a count, a chip, a button. */
    public static Card headed(String title, Node aside, Node... content) {
        Card card = new Card(content);
        card.getChildren().addFirst(heading(Texts.section(title), aside));
        return card;
    }

    /** A title with something at the right end of its line. */
    public static HBox heading(Node title, Node aside) {
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox line = new HBox(title, between, aside);
        line.getStyleClass().add("heading-line");
        return line;
    }
}

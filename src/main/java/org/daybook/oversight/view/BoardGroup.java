package org.daybook.oversight.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.daybook.desk.Card;
import org.daybook.desk.Texts;

/** Lines of one kind under a plain heading, with the rule that they follow at the right. */
final class BoardGroup extends VBox {

    BoardGroup(String title, String rule, List<? extends Node> rows) {
        var heading = Texts.small(title);
        heading.getStyleClass().add("strong");
        getChildren().add(Card.heading(heading, Texts.small(rule)));
        getChildren().addAll(rows);
        getStyleClass().add("board-group");
    }
}

package org.daybook.oversight.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Card;
import org.daybook.desk.Columns;
import org.daybook.desk.Flow;
import org.daybook.desk.Texts;
import org.daybook.oversight.Waits;

/** What waits for others: nothing to do yet, and so without a shape and without a button. */
final class WaitingLines extends VBox {

    private static final int WHAT = 23;
    private static final double UNTIL = 190;

    WaitingLines(List<Waits> waits, TodayModel model) {
        setId("waiting-for-others");
        getStyleClass().add("waiting");
        Flow heading =
                new Flow(Texts.cardTitle("Waiting for others"), Texts.small("Nothing to do yet"));
        heading.getStyleClass().add("waiting-heading");
        Card card = new Card();
        card.getStyleClass().add("waiting-card");
        waits.forEach(one -> card.getChildren().add(line(one, model)));
        getChildren().addAll(heading, card);
    }

    private static Node line(Waits one, TodayModel model) {
        Label who = Texts.strong(BoardWords.names(one.children(), model.around().children()));
        who.getStyleClass().add("waiting-who");
        Label what = Texts.body(one.what());
        HBox.setHgrow(what, Priority.ALWAYS);
        HBox left = new HBox(who, what);
        left.getStyleClass().add("board-what");
        return Columns.beside(left, WHAT, Texts.small(one.until()), UNTIL);
    }
}

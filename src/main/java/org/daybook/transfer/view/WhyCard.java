package org.daybook.transfer.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Card;
import org.daybook.desk.Texts;
import org.daybook.transfer.WhyThisDate;

/** Why a file is due on its day: the days that were counted, one under the other. */
final class WhyCard extends Card {

    /**
     * @param moved how the day came to be another one since; may be empty
     */
    WhyCard(List<WhyThisDate.Told> told, List<String> moved) {
        setId("why");
        VBox days = new VBox();
        days.getStyleClass().add("why-days");
        told.forEach(one -> days.getChildren().add(line(one)));
        getChildren().addAll(Texts.section("Why this date?"), days);
        moved.forEach(turn -> getChildren().add(Texts.small(turn)));
    }

    private static Node line(WhyThisDate.Told told) {
        Label day = told.counts() ? Texts.strong(told.days()) : Texts.small(told.days());
        HBox first = new HBox(day);
        first.getStyleClass().add("why-day");
        Label words = told.counts() ? Texts.strong(told.words()) : Texts.small(told.words());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(first, words);
        line.getStyleClass().add("why-line");
        line.setAccessibleText(told.days() + ": " + told.words());
        return line;
    }
}

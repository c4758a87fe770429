package org.daybook.extract.view;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.daybook.desk.Card;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/** What to read again before it leaves, and what the choice leaves out. */
final class BeforeItLeaves extends Card {

    BeforeItLeaves() {
        setId("before-it-leaves");
        getStyleClass().add("extract-facts");
    }

    void show(ExtractFace face) {
        getChildren().setAll(Texts.cardTitle("Before it leaves"));
        if (!face.caution().isEmpty()) {
            Label caution = Texts.small(face.caution());
            caution.setId("caution");
            HBox line = Mark.before(Mark.Shape.DUE_SOON, caution);
            line.getStyleClass().add("caution");
            getChildren().add(line);
        }
        getChildren().add(Texts.small("Left out:"));
        face.leftOut().stream()
                .map(line -> Mark.before(Mark.Shape.ENDED, Texts.small(line)))
                .forEach(getChildren()::add);
    }
}

package org.daybook.transfer.view;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Columns;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;
import org.daybook.transfer.view.TransferFace.HeadlineFace;

/** What must not be overlooked: triangle, one sentence, whom to ring, and what records it. */
final class Headline extends HBox {

    /** Its button, in pixels at 100 % text. */
    private static final double DEED = 190;

    /**
     * @param form under the sentence, while it lies open
     */
    Headline(HeadlineFace face, Runnable ask, Node... form) {
        VBox words = new VBox(Texts.strong(face.sentence()), Texts.small(face.small()));
        words.getStyleClass().add("headline-words");
        HBox marked = new HBox(new Mark(Mark.Shape.LATE), words);
        marked.getStyleClass().add("headline-marked");
        HBox.setHgrow(words, Priority.ALWAYS);
        VBox all = new VBox();
        all.getStyleClass().add("headline-words");
        if (form.length == 0) {
            Button deed = Buttons.low(Buttons.outlined(WayWords.deed(face.records()), ask));
            deed.setId("headline-deed");
            HBox end = new HBox(deed);
            end.getStyleClass().add("headline-deed");
            all.getChildren().add(Columns.beside(marked, 24, end, DEED));
        } else {
            all.getChildren().add(marked);
            all.getChildren().addAll(form);
        }
        HBox.setHgrow(all, Priority.ALWAYS);
        getChildren().add(all);
        getStyleClass().add("headline");
    }
}

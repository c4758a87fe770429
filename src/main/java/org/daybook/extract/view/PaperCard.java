package org.daybook.extract.view;

import javafx.scene.layout.FlowPane;
import org.daybook.desk.Card;
import org.daybook.desk.PaperTurning;
import org.daybook.desk.Texts;

/** The pages as they would be saved now. */
final class PaperCard extends Card {

    /** At which a page can be read beside the choices. */
    private static final double MOST_WIDE = 460;

    PaperCard(ExtractModel model) {
        PaperTurning paper = new PaperTurning(model.preview(), "");
        FlowPane turning = new FlowPane(paper.where(), paper.previous(), paper.next());
        turning.getStyleClass().add("extract-turning");
        setId("paper");
        getStyleClass().add("extract-card");
        getChildren()
                .addAll(heading(Texts.section("As it will be"), turning), paper.seen(MOST_WIDE));
    }
}

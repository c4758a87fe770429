package org.daybook.followup.view;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;
import org.daybook.followup.Standing;

/** Where it stands: shape, sentence, how late or how soon, and counted from what. */
final class StandingBand extends HBox {

    StandingBand(Standing standing) {
        Mark.Shape shape = Shapes.of(standing.state());
        VBox words = new VBox(Texts.section(standing.expected().sentence()));
        if (!standing.expected().basis().isEmpty()) {
            words.getChildren().add(Texts.second(standing.expected().basis()));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Label how = Texts.status(shape, standing.howLong());
        how.setMinWidth(USE_PREF_SIZE);
        setId("standing");
        getStyleClass().addAll("card", "standing-band");
        getChildren().setAll(new Mark(shape), words, how);
    }
}

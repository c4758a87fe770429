package org.daybook.chronology.view;

import javafx.scene.control.Label;
import org.daybook.desk.Texts;

/** Shows a receipt, and takes no room while there is none. */
final class ReceiptLine {

    private ReceiptLine() {}

    static Label of(Surroundings around) {
        Label line = Texts.small("");
        line.setId("receipt");
        line.setMinWidth(Label.USE_PREF_SIZE);
        // Bound, not listened to: the receipt outlives the page and must not hold it.
        line.textProperty().bind(around.receipt().words());
        line.visibleProperty().bind(line.textProperty().isNotEmpty());
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }
}

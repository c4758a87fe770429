package org.daybook.desk;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Shows the last fault at the window's foot until it is put away. The code can be read out on the
 * telephone.
 */
public final class FaultBar extends HBox {

    private final Label sentence = Texts.body("");

    public FaultBar(Faults faults) {
        getStyleClass().add("fault-bar");
        setId("fault-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        Button putAway = Buttons.low(Buttons.outlined("Put away", faults::dismiss));
        HBox.setHgrow(sentence, Priority.ALWAYS);
        sentence.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(new Mark(Mark.Shape.LATE, ""), sentence, putAway);
        faults.lastProperty().subscribe(this::show);
    }

    private void show(Optional<Fault> fault) {
        fault.ifPresent(f ->
                sentence.setText(
                        f.sentence() + " If it happens again, this code helps: " + f.code() + "."));
        setAccessibleText(fault.isPresent() ? sentence.getText() : "");
        setVisible(fault.isPresent());
        setManaged(fault.isPresent());
    }
}

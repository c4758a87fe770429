package org.daybook.children.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.daybook.desk.Mark;
import org.daybook.desk.Texts;

/** The four steps in one line, and which of them it is now. */
final class ImportSteps extends FlowPane {

    ImportSteps(ObservableValue<ImportStep> now) {
        super(24, 6);
        setId("import-steps");
        now.subscribe(this::show);
    }

    private void show(ImportStep now) {
        List<Node> steps = new ArrayList<>();
        for (ImportStep step : ImportStep.values()) {
            steps.add(drawn(step, now));
        }
        getChildren().setAll(steps);
    }

    private static Node drawn(ImportStep step, ImportStep now) {
        Label words = step == now ? Texts.strong(step.inWords()) : Texts.second(step.inWords());
        HBox line = new HBox(8, mark(step, now), words);
        line.getStyleClass().add("mark-line");
        return line;
    }

    private static Mark mark(ImportStep step, ImportStep now) {
        int ahead = step.compareTo(now);
        if (ahead < 0 || now == ImportStep.DONE) {
            return new Mark(Mark.Shape.DONE);
        }
        return ahead == 0
                ? new Mark(Mark.Shape.DUE_SOON, "now")
                : new Mark(Mark.Shape.OPEN, "to come");
    }
}

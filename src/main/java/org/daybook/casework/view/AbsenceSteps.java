package org.daybook.casework.view;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.daybook.casework.AbsencePlan;

/** A step as it is read in a hurry: the time first, and stronger. */
final class AbsenceSteps {

    private AbsenceSteps() {}

    static TextFlow line(AbsencePlan.Step step) {
        Text by = new Text(step.byWords().isEmpty() ? "" : step.byWords() + " ");
        by.getStyleClass().add("step-by-words");
        Text what = new Text(step.what());
        what.getStyleClass().add("step-what-words");
        TextFlow line = new TextFlow(by, what);
        line.setAccessibleText(step.inWords());
        return line;
    }
}

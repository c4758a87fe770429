package org.daybook.casework.view;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.daybook.casework.AbsencePlan;

/** One step of an absence plan while it is written. */
final class StepModel {

    private final StringProperty by = new SimpleStringProperty("");
    private final StringProperty what = new SimpleStringProperty("");

    StepModel(AbsencePlan.Step step) {
        by.set(step.by());
        what.set(step.what());
    }

    static StepModel blank() {
        return new StepModel(new AbsencePlan.Step("", ""));
    }

    AbsencePlan.Step step() {
        return new AbsencePlan.Step(by.get(), what.get());
    }

    StringProperty by() {
        return by;
    }

    StringProperty what() {
        return what;
    }
}

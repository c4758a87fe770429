package org.daybook.arrival.view;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import org.daybook.arrival.Measure;
import org.daybook.base.DayText;
import org.daybook.desk.LineModel;

/** Something to be put in place, as it is being typed: three fields of the step's form. */
record MeasureRow(LineModel line, int number) {

    String field(String part) {
        return "measure-" + part + "-" + number;
    }

    StringProperty text(String part) {
        return line.text(field(part));
    }

    Measure read(boolean action) {
        Optional<LocalDate> due = line.day(field("due"), DayText.Sense.DUE);
        return new Measure(text("what").get(), text("who").get(), due, action);
    }
}

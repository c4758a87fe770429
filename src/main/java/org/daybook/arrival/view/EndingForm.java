package org.daybook.arrival.view;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.daybook.arrival.Ending;
import org.daybook.desk.DeedForm;
import org.daybook.desk.LineModel;
import org.jspecify.annotations.Nullable;

/** How the way of a file in ends, with the reason. */
final class EndingForm {

    private EndingForm() {}

    static DeedForm of(ArrivalStepsModel model) {
        ObjectProperty<Ending.@Nullable How> how = new SimpleObjectProperty<>();
        LineModel line = model.ending(how);
        DeedForm form = new DeedForm(line, "Close it", model::close);
        List<Ending.How> hows = new ArrayList<>(List.of(Ending.How.values()));
        hows.remove(Ending.How.NO_EARLIER_SCHOOL);
        return form.laid(
                form.ask().chips("how", "How does it end?", how, hows, Ending.How::words),
                form.ask()
                        .longText("why", "Why", line.text("why"), 1)
                        .hint("Where it never came, or the child has left"));
    }
}

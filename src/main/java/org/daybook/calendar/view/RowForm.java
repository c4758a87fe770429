package org.daybook.calendar.view;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.daybook.desk.Buttons;
import org.daybook.desk.Columns;
import org.daybook.desk.Form;
import org.daybook.desk.Question;

/** A row of the calendar's form: its questions side by side, and the way to take it out. */
final class RowForm extends HBox {

    private final Form form;
    private final Question first;

    /**
     * @param leastEm how wide each question is at least
     * @param outWords what a screen reader hears of the way out of it
     */
    RowForm(
            RowModel row,
            Form form,
            double leastEm,
            List<Question> questions,
            String outWords,
            Runnable takeOut) {
        this.form = form;
        this.first = questions.getFirst();
        VBox asked = form.of(Columns.of(leastEm, questions.toArray(Question[]::new)));
        HBox.setHgrow(asked, Priority.ALWAYS);
        Button out = Buttons.low(Buttons.text("Take out", takeOut));
        out.setId(row.field("take-out"));
        out.setAccessibleText(outWords);
        out.setMinWidth(Region.USE_PREF_SIZE);
        VBox below = new VBox(out);
        below.getStyleClass().add("calendar-row-out");
        getStyleClass().add("calendar-row");
        getChildren().addAll(asked, below);
    }

    void begin() {
        first.control().requestFocus();
    }

    /** To call when keeping was refused. */
    void focusFirstProblem() {
        form.focusFirstProblem();
    }
}
